using System.Text;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>The Vietnamese encodings from before Unicode. Whichever reads most like Vietnamese is taken; none if none does.</summary>
internal static class LegacyEncodings
{
    private const int SampleLength = 65_536;
    private const int MinWords = 4;
    private const double MinShare = 0.7;

    private static readonly (string Name, Func<byte[], string> Decode)[] s_all =
    [
        ("tcvn3", Tcvn3.Decode),
        ("vni", Vni.Decode),
        ("windows-1258", Windows1258.Decode),
    ];

    public static DecodedFile Decode(ReadOnlySpan<byte> content, int firstInvalid)
    {
        var bytes = content.ToArray();
        var sample = bytes.Length <= SampleLength ? bytes : bytes[..SampleLength];
        var best = s_all.Select(encoding => (encoding.Name, encoding.Decode, Share: ShareOfSyllables(encoding.Decode(sample)))).MaxBy(candidate => candidate.Share);
        return best.Share >= MinShare ? DecodedFile.Of(best.Decode(bytes), best.Name) : DecodedFile.Rejected(Rejections.UnknownEncoding(firstInvalid));
    }

    /// <summary>Share of Vietnamese syllables among the words that have a letter beyond ASCII; 0 when there are too few to tell.</summary>
    internal static double ShareOfSyllables(string text)
    {
        int words = 0, syllables = 0;
        var composed = text.Normalize(NormalizationForm.FormC);
        foreach (var range in composed.AsSpan().SplitAny(" \t\r\n.,;:!?\"'()[]<>/-“”‘’…"))
        {
            var word = composed.AsSpan(range);
            if (!word.ContainsAnyInRange('\u0080', '\uFFFF'))
            {
                continue;
            }

            words++;
            syllables += VietnameseSyllable.IsSyllable(word) ? 1 : 0;
        }

        return words < MinWords ? 0 : (double)syllables / words;
    }
}
