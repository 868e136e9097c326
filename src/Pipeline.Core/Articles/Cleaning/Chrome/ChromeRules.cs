using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Chrome;

/// <summary>The word lists of page chrome, ready for look-up.</summary>
internal static class ChromeRules
{
    public static IReadOnlyList<ChromeRule> All { get; } = DataFields.LoadList("vi/articles/chrome.yaml", ChromeRule.Read);

    private static readonly Dictionary<string, string> s_whole = new(StringComparer.Ordinal);
    private static readonly List<(string Phrase, string Reason)> s_begins = [];
    private static readonly List<(string Key, string Reason)> s_buttons = [];

    static ChromeRules()
    {
        foreach (var rule in All)
        {
            foreach (var phrase in rule.Whole)
            {
                s_whole.TryAdd(PhraseKey.Of(phrase), rule.Reason);
            }

            foreach (var phrase in rule.Begins)
            {
                s_begins.Add((phrase, rule.Reason));
            }

            foreach (var label in rule.Buttons)
            {
                LongestFirst.Add(s_buttons, PhraseKey.Of(label).Replace(" ", "", StringComparison.Ordinal), rule.Reason);
            }
        }
    }

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
            while (at < s_buttons.Count && !rest.StartsWith(s_buttons[at].Key, StringComparison.Ordinal))
            {
                at++;
            }

            if (at == s_buttons.Count)
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
