using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Events.Merging;

/// <summary>Firms that evidence sentences name, such as <c>công nhân Công ty may Sao Biển</c>: where all strikers are workers, the firm tells two strikes apart.</summary>
internal static partial class EvidenceFirms
{
    // "TNHH May Hoàng Phát", "may Hoàng Phát": reports agree on the last two words
    private const int NameWords = 2;

    /// <summary>The last two words of each name, in lower case; a name of one word as it is.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<EventMention> mentions)
    {
        var firms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            foreach (Match match in Firm().Matches(mention.Evidence.Text.Normalize(NormalizationForm.FormC)))
            {
                var words = match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                firms.Add(string.Join(' ', words[^Math.Min(NameWords, words.Length)..]).ToLowerInvariant());
            }
        }

        return firms;
    }

    /// <summary>Whether both name one firm.</summary>
    public static bool AreOne(LocalEvent left, LocalEvent right) => left.Firms.Overlaps(right.Firms);

    [GeneratedRegex(@"(?i:công ty|nhà máy|tập đoàn|xí nghiệp)( \p{Ll}+){0,3}(?<name>( \p{Lu}[\p{L}\d]*)+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Firm();
}
