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

    private static readonly (string Key, string Reason)[] s_buttons =
    [
        .. All.SelectMany(rule => rule.Buttons.Select(label => (Key: PhraseKey.Of(label).Replace(" ", "", StringComparison.Ordinal), rule.Reason)))
            .OrderByDescending(button => button.Key.Length),
    ];

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

        return s_whole.TryGetValue(key, out var reason) ? reason : Begins(line) ?? Buttons(key);
    }

    /// <summary>A row of buttons, whose labels a scraper often runs together: "Chia sẻ:FacebookTwitterZalo".</summary>
    private static string? Buttons(string key)
    {
        var rest = key.Replace(" ", "", StringComparison.Ordinal).AsSpan();
        string? reason = null;
        var count = 0;
        while (!rest.IsEmpty)
        {
            var at = 0;
            while (at < s_buttons.Length && !rest.StartsWith(s_buttons[at].Key, StringComparison.Ordinal))
            {
                at++;
            }

            if (at == s_buttons.Length)
            {
                return null;
            }

            reason = s_buttons[at].Reason;
            rest = rest[s_buttons[at].Key.Length..];
            count++;
        }

        return count > 1 ? reason : null;
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
