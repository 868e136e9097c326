using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Chrome;

/// <summary>The word lists of page chrome, ready for look-up.</summary>
internal static class ChromeRules
{
    public static IReadOnlyList<ChromeRule> All { get; } = DataFields.LoadList("vi/articles/chrome.yaml", ChromeRule.Read);

    private static readonly Dictionary<string, string> s_whole =
        All.SelectMany(rule => rule.Whole.Select(phrase => (Key: PhraseKey.Of(phrase), rule.Reason))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Reason, StringComparer.Ordinal);

    private static readonly (string Phrase, string Reason)[] s_begins =
        [.. All.SelectMany(rule => rule.Begins.Select(phrase => (phrase, rule.Reason)))];

    /// <returns>The reason for which the line is chrome, or null.</returns>
    public static string? ReasonFor(ReadOnlySpan<char> line)
    {
        if (line.Length > LineShape.ShortLine)
        {
            return null;
        }

        var key = PhraseKey.Of(line);
        if (key.Length == 0)
        {
            return line.ContainsAnyInRange('0', '9') ? null : "sign-chrome";
        }

        return s_whole.TryGetValue(key, out var reason) ? reason : Begins(line);
    }

    private static string? Begins(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("©>»*-– ");
        foreach (var (phrase, reason) in s_begins)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return reason;
            }
        }

        return null;
    }
}
