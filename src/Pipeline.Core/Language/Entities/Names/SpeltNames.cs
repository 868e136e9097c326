using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Finds known people by names spelt in Vietnamese syllables (<c>Nô-rô-đôm Xi-ha-mô-ni</c>).</summary>
internal static class SpeltNames
{
    // sounds of a family name that tells the person without his country
    private const int ShortestAlone = 4;

    private static readonly Lazy<List<(LexiconEntry Entry, string[] Sounds)>> People = new(() =>
        [.. Lexicon.Instance.Persons.All.Where(entry => entry.Country != "VNM").Select(entry => (entry, entry.Name.Split([' ', '-']).Select(SoundKey.Of).ToArray()))]);

    /// <summary>The one known person who can be meant, or null.</summary>
    /// <param name="words">Words of the name, each of hyphenated syllables.</param>
    /// <param name="country">Country said with the name, or "".</param>
    /// <param name="office">Office said with the name, or "": a single word needs it with the country.</param>
    public static LexiconEntry? Find(IReadOnlyList<string> words, string country, string office)
    {
        if (words.Count == 1 && (country.Length == 0 || office.Length == 0))
        {
            return null;
        }

        // heard once, then held against everyone
        var heard = words.Select(SoundKey.OfSpelt).ToArray();
        return Only(heard, country, office, loosely: true) ?? Only(heard, country, office, loosely: false);
    }

    /// <summary>The one known person whom an initial and a spelt family name mean (<c>P.Pô-rô-sen-cô</c>), or null.</summary>
    /// <param name="initial">One or two letters, without the stop.</param>
    /// <param name="family">The hyphenated family name.</param>
    /// <param name="country">Country said with the name, or "".</param>
    /// <param name="office">Office said with the name, or "": without the country he must have held it, or the name be a long one.</param>
    public static LexiconEntry? OfInitial(string initial, string family, string country, string office)
    {
        var heard = SoundKey.OfSpelt(family);
        LexiconEntry? found = null;
        foreach (var (entry, sounds) in People.Value)
        {
            if ((country.Length > 0 ? entry.Country != country : heard.Count < ShortestAlone && !Held(entry.Name, office)) || sounds.Length < 2 || !SoundKey.Matches(heard, sounds[^1], loosely: false) || !Opens(heard[0], sounds[^1]) || !Begins(initial, entry.Name, sounds[0]))
            {
                continue;
            }

            if (found is not null && found.Name != entry.Name)
            {
                return null;
            }

            found = entry;
        }

        return found;
    }

    // one letter of the first name tells little: "Lư-sen-cô" begins otherwise than Yatsenyuk; the H of Hollande is not heard
    private static bool Opens(string heard, string sounds) =>
        heard.Contains(sounds[0], StringComparison.Ordinal) || (sounds[0] == 'H' && sounds.Length > 1 && heard.Contains(sounds[1], StringComparison.Ordinal));

    // "Ph.Ô-lăng-đơ", "C.La-gác-đơ": by sound or by letter
    private static bool Begins(string initial, string name, string sounds) =>
        name[0] == initial[0] || (SoundKey.OfSpelt(initial) is [var heard, ..] && sounds.Length > 0 && heard.Contains(sounds[0], StringComparison.Ordinal));

    /// <summary>The one who fits; "Ma-rin Lơ Pen" is loosely Jean-Marie Le Pen too.</summary>
    private static LexiconEntry? Only(List<string>[] words, string country, string office, bool loosely)
    {
        LexiconEntry? found = null;
        foreach (var (entry, sounds) in People.Value)
        {
            if ((country.Length > 0 && entry.Country != country) || !IsNamed(words, sounds, loosely) || (words.Length == 1 && !Held(entry.Name, office)))
            {
                continue;
            }

            if (found is not null && found.Name != entry.Name)
            {
                return null;
            }

            found = entry;
        }

        return found;
    }

    private static bool Held(string name, string office) => OfficeHolders.OfficesOf(name).Any(held => held.Office == office);

    private static bool IsNamed(List<string>[] words, string[] sounds, bool loosely)
    {
        // the last word is the last of the name: nearly nobody passes
        if (words.Length > sounds.Length || !SoundKey.Matches(words[^1], sounds[^1], loosely: false))
        {
            return false;
        }

        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            while (at < sounds.Length && !SoundKey.Matches(words[i], sounds[at], loosely && i < words.Length - 1))
            {
                at++;
            }

            if (at++ >= sounds.Length)
            {
                return false;
            }
        }

        return at == sounds.Length;
    }
}
