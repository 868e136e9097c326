using Pipeline.Core.Articles.Cleaning.Sources;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>
/// Finds where the names of a credit end and the next sentence begins, also where nothing but a space divides them
/// (<c>Ảnh: Bloomberg Quan chức không nói …</c>).
/// </summary>
internal static class CreditNames
{
    private const int MaxTokens = 9;
    private const string Given = "cung cấp";

    private static readonly HashSet<string> s_openers = new(CaptionWords.Default.Openers, StringComparer.Ordinal);
    private static readonly HashSet<string> s_titles = new(CaptionWords.Default.Titles, StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_openerLookup = s_openers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_titleLookup = s_titles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="line">The line.</param>
    /// <param name="from">After the credit word and its colon.</param>
    /// <param name="isNamed">Whether a colon promised a name; without one only sure names count.</param>
    /// <returns>End of the credit, its full stop included, or null when none is to be made out.</returns>
    public static int? End(ReadOnlySpan<char> line, int from, bool isNamed)
    {
        var at = SkipSpaces(line, from);
        if (at == line.Length)
        {
            return isNamed ? at : null;
        }

        var known = EndOfKnown(line, at);
        if (known > at)
        {
            return SkipStop(line, EndOfCapitals(line, known));
        }

        return EndOfUnknown(line, at, isNamed);
    }

    /// <summary>End of a credit that needs no name (<c>Ảnh minh họa</c>), with a name behind it if there is one.</summary>
    public static int? EndAfterAlone(ReadOnlySpan<char> line, int at)
    {
        if (at == line.Length)
        {
            return at;
        }

        if (line[at] is '.')
        {
            return at + 1;
        }

        if (line[at] is '/' or ':')
        {
            return End(line, at + 1, isNamed: true);
        }

        var next = SkipSpaces(line, at);
        return next == line.Length || char.IsUpper(line[next]) || line[next] is '(' or '"' or '“' or '>' ? at : null;
    }

    /// <summary>Known outlets joined by slashes, commas and the like.</summary>
    private static int EndOfKnown(ReadOnlySpan<char> line, int at)
    {
        var (_, length) = Outlets.At(line[at..]);
        if (length == 0)
        {
            return at;
        }

        var end = at + length;
        while (end < line.Length && line[end] is '/' or '-' or ',' or '&' or '+')
        {
            var next = SkipSpaces(line, end + 1);
            var more = Outlets.At(line[next..]).Length;
            if (more == 0)
            {
                return line[end] == '/' ? EndOfUnknown(line, next, isNamed: true) ?? end : end;
            }

            end = next + more;
        }

        return end;
    }

    /// <summary>A photographer in capitals behind the agency (<c>CTV CẦM THI</c>).</summary>
    private static int EndOfCapitals(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        for (var tokens = 0; tokens < 3; tokens++)
        {
            var start = SkipSpaces(line, end);
            var stop = EndOfToken(line, start);
            if (stop - start < 2 || !IsAllCapitals(line[start..stop]) || Outlets.At(line[start..]).Length > 0)
            {
                break;
            }

            end = stop;
        }

        return end;
    }

    private static int? EndOfUnknown(ReadOnlySpan<char> line, int at, bool isNamed)
    {
        var end = at;
        for (var token = 0; token < MaxTokens && end < line.Length; token++)
        {
            var start = SkipSpaces(line, end);
            if (token > 0 && (start - end > 1 || IsSentenceStart(line, start, token)))
            {
                return GivenEnd(line, at, end) ?? end;
            }

            if (token == 0 && !isNamed && !char.IsUpper(line[start]))
            {
                return null;
            }

            end = EndOfToken(line, start);
            if (end > start && end <= line.Length && (SentenceEdges.EndsAt(line, end - 1) || (EndsWithOutlet(line[start..end]) && char.IsUpper(NextOf(line, end)))))
            {
                return end;
            }
        }

        return end >= line.Length ? line.Length : isNamed ? GivenEnd(line, at, end) ?? EndOfToken(line, at) : null;
    }

    /// <summary><c>Quyết/TTXVN</c>: behind a photographer's outlet the credit is over.</summary>
    private static bool EndsWithOutlet(ReadOnlySpan<char> token)
    {
        var slash = token.LastIndexOf('/');
        return slash > 0 && slash + 1 < token.Length && Outlets.At(token[(slash + 1)..]).Length == token.Length - slash - 1;
    }

    /// <summary><c>Ảnh: Công an TP.HCM cung cấp.</c></summary>
    private static int? GivenEnd(ReadOnlySpan<char> line, int from, int end)
    {
        var window = line[from..Math.Min(line.Length, end + 40)];
        var given = window.IndexOf(Given);
        return given < 0 || window[..given].Contains(". ", StringComparison.Ordinal) ? null : SkipStop(line, from + given + Given.Length);
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> line, int start, int token)
    {
        if (start >= line.Length || line[start] is '"' or '“' or '>' or '[' or '(' or '•' or '*')
        {
            return true;
        }

        var end = EndOfToken(line, start);
        var word = line[start..end].TrimEnd(",:");
        if (!char.IsUpper(word.IsEmpty ? 'a' : word[0]))
        {
            return false;
        }

        if (s_openerLookup.Contains(word) || (token >= 2 && s_titleLookup.Contains(word)))
        {
            return NextIsSmall(line, end) || s_titleLookup.Contains(word) || char.IsDigit(NextOf(line, end));
        }

        return NextIsSmall(line, end) && line[end - 1] is not ('.' or '/');
    }

    private static bool NextIsSmall(ReadOnlySpan<char> line, int end) => char.IsLower(NextOf(line, end));

    private static char NextOf(ReadOnlySpan<char> line, int end)
    {
        var next = SkipSpaces(line, end);
        return next < line.Length ? line[next] : '\0';
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int EndOfToken(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] != ' ')
        {
            at++;
        }

        return at;
    }

    private static int SkipStop(ReadOnlySpan<char> line, int at) => at < line.Length && line[at] == '.' ? at + 1 : at;
}
