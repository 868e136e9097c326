namespace Pipeline.Core.Text.Normalizing;

/// <summary>
/// Line ends become LF and every space a plain one; control characters, bidirectional overrides, zero-width characters and
/// soft hyphens go: they break words for the rules and can make a text read otherwise than it is stored.
/// </summary>
internal static class InvisibleCharacters
{
    private static readonly UnitSet s_all = new(Enumerate());

    /// <summary>Whether anything would be cleared.</summary>
    public static bool AnyIn(ReadOnlySpan<char> value) => s_all.IndexIn(value, 0) >= 0;

    /// <summary>Appends a part of a text cleared.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Clear(ArticleText text, TextSpan span, ArticleTextBuilder into)
    {
        var value = text.Value;
        var part = value.AsSpan(0, span.End);
        var changed = false;
        var done = span.Start;
        for (var next = s_all.IndexIn(part, done); next >= 0; next = s_all.IndexIn(part, done))
        {
            into.Append(text, new TextSpan(done, next));
            done = next + Width(value, next);
            var replacement = Replacement(value, next);
            into.AppendMade(replacement, text.Map, new TextSpan(next, done));
            changed |= !replacement.SequenceEqual(value.AsSpan(next..done));
        }

        into.Append(text, new TextSpan(done, span.End));
        return changed;
    }

    private static int Width(string value, int at) =>
        value[at] == '\r' && at + 1 < value.Length && value[at + 1] == '\n' ? 2
        : char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]) ? 2
        : 1;

    private static ReadOnlySpan<char> Replacement(string value, int at) => value[at] switch
    {
        '\r' => "\n",
        '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => " ",
        >= '\uD800' and <= '\uDFFF' => Width(value, at) == 2 ? value.AsSpan(at, 2) : "\uFFFD",
        _ => [],
    };

    private static List<char> Enumerate()
    {
        var all = new List<char>();
        for (var c = '\0'; c < '\uFFFF'; c++)
        {
            var isControl = (char.IsControl(c) && c != '\n') || c is '\u00AD' or '\uFEFF' or '\u180E';
            var isFormat = c is (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
            var isSpace = c is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';
            if (isControl || isFormat || isSpace || char.IsSurrogate(c))
            {
                all.Add(c);
            }
        }

        return all;
    }
}
