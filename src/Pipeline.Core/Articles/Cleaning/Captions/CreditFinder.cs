using Pipeline.Core.Articles.Cleaning.Sources;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>Finds photo credits: <c>Ảnh: AFP</c>, <c>(Nguồn: Reuters)</c>, <c>Ảnh minh họa</c>.</summary>
internal static class CreditFinder
{
    private const int MaxBracketLength = 80;

    private static readonly CaptionWords s_words = CaptionWords.Default;
    private static readonly string[] s_credit = [.. s_words.Credit.OrderByDescending(word => word.Length)];
    private static readonly string[] s_alone = [.. s_words.Alone.OrderByDescending(word => word.Length)];

    public static bool HasCredit(ReadOnlySpan<char> line) => First(line) is not null;

    /// <summary>The first credit in <paramref name="line"/>, or null.</summary>
    public static Credit? First(ReadOnlySpan<char> line)
    {
        var words = new CreditWordScanner(line);
        return Next(line, ref words, 0);
    }

    /// <summary>The first credit at or after <paramref name="from"/>, or null.</summary>
    public static Credit? Next(ReadOnlySpan<char> line, ref CreditWordScanner words, int from)
    {
        for (var at = words.Next(from); at >= 0; at = words.Next(at + 1))
        {
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && CreditAt(line, at) is { } credit)
            {
                return credit;
            }
        }

        return null;
    }

    private static Credit? CreditAt(ReadOnlySpan<char> line, int at)
    {
        var open = at - 1;
        while (open >= 0 && line[open] == ' ')
        {
            open--;
        }

        return open >= 0 && line[open] is '(' or '[' ? InBrackets(line, open, at) : Bare(line, at);
    }

    private static Credit? InBrackets(ReadOnlySpan<char> line, int open, int at)
    {
        var close = line[at..Math.Min(line.Length, at + MaxBracketLength)].IndexOfAny(')', ']');
        if (close < 0)
        {
            return null;
        }

        var content = line.Slice(at, close);
        var word = Longest(s_credit, content);
        var rest = content[word..].TrimStart();
        var isNamed = word > 0 && !rest.IsEmpty && (rest[0] == ':' || Outlets.At(rest).Length > 0 || char.IsUpper(rest[0]) || IsMade(rest));
        if (!isNamed && Longest(s_alone, content) == 0)
        {
            return null;
        }

        var end = at + close + 1;
        return new Credit(open, end < line.Length && line[end] == '.' ? end + 1 : end);
    }

    private static Credit? Bare(ReadOnlySpan<char> line, int at)
    {
        var word = Longest(s_credit, line[at..]);
        var after = at + word;
        while (after < line.Length && line[after] == ' ')
        {
            after++;
        }

        if (word > 0 && after < line.Length && line[after] == ':' && char.IsUpper(line[at]))
        {
            return CreditNames.End(line, after + 1, isNamed: true) is { } end ? new Credit(at, end) : null;
        }

        if (!char.IsUpper(line[at]) || !OpensSentence(line, at))
        {
            return null;
        }

        if (Longest(s_alone, line[at..]) is > 0 and var alone && CreditNames.EndAfterAlone(line, at + alone) is { } aloneEnd)
        {
            return new Credit(at, aloneEnd);
        }

        var isPicture = line[at..].StartsWith("Ảnh", StringComparison.OrdinalIgnoreCase) || line[at..].StartsWith("Nguồn ảnh");
        return word > 0 && isPicture && after > at + word && CreditNames.End(line, after, isNamed: false) is { } bareEnd ? new Credit(at, bareEnd) : null;
    }

    /// <summary>Whether nothing or a sentence's end stands before.</summary>
    private static bool OpensSentence(ReadOnlySpan<char> line, int at)
    {
        var before = line[..at].TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '…' or '"' or '”' or ')' || !LineShape.IsParagraphLike(line);
    }

    private static bool IsMade(ReadOnlySpan<char> rest) =>
        rest.StartsWith("cắt") || rest.StartsWith("chụp") || rest.StartsWith("do ") || rest.StartsWith("minh h") || rest.StartsWith("từ ") || rest.StartsWith("tư liệu");

    private static int Longest(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
