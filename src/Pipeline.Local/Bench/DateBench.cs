using System.Text;
using Pipeline.Core.Language.Dates;
using Pipeline.Core.Language.Tokens;
using Pipeline.Local.Bench.InProcess;

namespace Pipeline.Local.Bench;

/// <summary>Speed of the date rules alone, tokenizing included, on one core.</summary>
internal static class DateBench
{
    private const int LeastCharacters = 4_000_000;

    /// <summary>Megabytes of UTF-8 text a second of one core.</summary>
    /// <param name="texts">Texts of ordinary articles; repeated until they make about six megabytes.</param>
    public static double MegabytesPerSecond(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Sum(text => (long)text.Length) == 0)
        {
            throw new ArgumentException("There is no text to measure with.", nameof(texts));
        }

        var text = Long(texts);
        var bytes = Encoding.UTF8.GetByteCount(text);
        var took = Passes.Best(() => DateFinder.Rules.Find(Tokenizer.Tokenize(text)));
        return bytes / 1e6 / took.TotalSeconds;
    }

    private static string Long(IReadOnlyList<string> texts)
    {
        var whole = new StringBuilder();
        while (whole.Length < LeastCharacters)
        {
            foreach (var text in texts)
            {
                whole.Append(text).Append('\n');
            }
        }

        return whole.ToString();
    }
}
