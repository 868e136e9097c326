namespace Pipeline.Core.Articles.Duplicates;

/// <summary>Computes MinHash signatures.</summary>
internal static class SignatureBuilder
{
    /// <summary>Hashes in a signature; the estimate's standard error at a resemblance of one half is 0.044.</summary>
    public const int Permutations = 128;

    /// <summary>Syllables in a shingle. Three survive small edits and are rarely shared by independent texts.</summary>
    public const int ShingleLength = 3;

    /// <summary>Texts with fewer shingles have no signature: two short notes share formulas, not a source.</summary>
    public const int MinShingles = 12;

    /// <summary>Excerpts must have this many shingles.</summary>
    public const int MinShinglesForContainment = 40;

    private static readonly ulong[] s_multipliers = Odd(0x9E3779B97F4A7C15);
    private static readonly ulong[] s_offsets = Odd(0xD1B54A32D192ED03);

    public static NearDuplicateSignature Build(Article article)
    {
        var shingles = Shingles(article);
        if (shingles.Count < MinShingles)
        {
            return new NearDuplicateSignature(new uint[Permutations], 0);
        }

        var hashes = new uint[Permutations];
        Array.Fill(hashes, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < Permutations; i++)
            {
                hashes[i] = Math.Min(hashes[i], (uint)((shingle * s_multipliers[i] + s_offsets[i]) >> 32));
            }
        }

        return new NearDuplicateSignature(hashes, shingles.Count);
    }

    private static HashSet<ulong> Shingles(Article article)
    {
        var shingles = new HashSet<ulong>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind != BlockKind.Title)
            {
                AddShingles(article.Text.Value.AsSpan(block.Span.Start, block.Span.Length), shingles);
            }
        }

        return shingles;
    }

    private static void AddShingles(ReadOnlySpan<char> text, HashSet<ulong> shingles)
    {
        Span<ulong> window = stackalloc ulong[ShingleLength];
        var syllables = 0;
        var syllable = 0UL;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                syllable = Mix(syllable ^ char.ToLowerInvariant(text[i]) ^ 0x100);
                continue;
            }

            if (syllable == 0)
            {
                continue;
            }

            window[syllables % ShingleLength] = syllable;
            syllables++;
            syllable = 0;
            if (syllables >= ShingleLength)
            {
                shingles.Add(Combine(window, syllables));
            }
        }
    }

    private static ulong Combine(ReadOnlySpan<ulong> window, int next)
    {
        var combined = 0UL;
        for (var i = 0; i < ShingleLength; i++)
        {
            combined = Mix(combined ^ window[(next + i) % ShingleLength]);
        }

        return combined;
    }

    /// <summary>The finalizer of SplitMix64 (G. Steele et al., 2014).</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong[] Odd(ulong seed)
    {
        var values = new ulong[Permutations];
        for (var i = 0; i < Permutations; i++)
        {
            seed = Mix(seed);
            values[i] = seed | 1;
        }

        return values;
    }
}
