using System.Buffers;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>A line that names where an article was taken from, or who wrote it.</summary>
/// <param name="Outlet">The outlet credited, if known.</param>
/// <param name="Author">The name that is no outlet's, if there is one.</param>
/// <param name="HasOutlet">Whether it credits a source rather than a writer alone.</param>
internal sealed record SourceLine(Outlet? Outlet, string? Author, bool HasOutlet)
{
    /// <summary>Longest source line, in UTF-16 units.</summary>
    public const int MaxLength = 90;

    private static readonly SearchValues<char> s_noName = SearchValues.Create("0123456789:?!%,");

    private static readonly string[] s_beforeWriters = ["Theo ", "PV ", "CTV "];
    private static readonly string[] s_beforeOutlets = ["Báo "];

    private const int MaxWords = 12;
    private const int MaxNameWords = 6;

    /// <returns>What the line says, or null when it is no such line.</returns>
    public static SourceLine? Parse(ReadOnlySpan<char> text)
    {
        var line = text.Trim().TrimEnd('.');
        if (line.IsEmpty || line.Length > MaxLength || LineShape.Words(line, MaxWords + 1) > MaxWords || line.Contains(". ", StringComparison.Ordinal))
        {
            return null;
        }

        if (OfWriterAndPicture(line) is { Length: > 0 } writer && IsName(writer))
        {
            return new SourceLine(null, writer.ToString(), HasOutlet: false);
        }

        if (OfWriterAndOutlet(line) is { } signed)
        {
            return signed;
        }

        var bracket = line.IndexOf('(');
        var credit = bracket >= 0 && line[^1] == ')' ? line[(bracket + 1)..^1].Trim("() ") : line;
        var name = bracket >= 0 && line[^1] == ')' ? line[..bracket].Trim().TrimEnd("-–, ") : [];
        if (IsCredit(credit, isBracketed: bracket >= 0) && (name.IsEmpty || IsName(name) || IsCredit(name, isBracketed: false)))
        {
            return new SourceLine(Outlets.In(credit) ?? Outlets.In(name), name.IsEmpty ? null : NameIn(name), HasOutlet: true);
        }

        return bracket < 0 && IsName(line) ? ByName(line) : null;
    }

    /// <summary>The name in <c>Tin - ảnh: V.Dũng</c>, <c>Bài và ảnh: Minh Khôi</c>, <c>Chùm ảnh: Kiều Hà</c>.</summary>
    private static ReadOnlySpan<char> OfWriterAndPicture(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && (line.StartsWith("Tin") || line.StartsWith("Bài") || line.StartsWith("Chùm")) && line[..colon].EndsWith("ảnh", StringComparison.OrdinalIgnoreCase) && LineShape.Words(line[..colon]) <= 3
            ? line[(colon + 1)..].Trim()
            : [];
    }

    /// <summary><c>Công Bắc/VOV-Tây Nguyên</c>, <c>Theo Trọng Nghĩa/VnExpress</c>, <c>Hà Linh/Báo Tin tức</c>: who wrote it, for whom, and maybe from where.</summary>
    private static SourceLine? OfWriterAndOutlet(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        if (slash <= 0)
        {
            return null;
        }

        var writer = AfterAny(line[..slash].Trim(), s_beforeWriters);
        var (outlet, length) = Outlets.At(AfterAny(line[(slash + 1)..].Trim(), s_beforeOutlets));
        var rest = AfterAny(line[(slash + 1)..].Trim(), s_beforeOutlets)[length..];
        return outlet is not null && (rest.IsEmpty || rest[0] is '-' or '–') && LineShape.Words(writer) > 1 && IsName(writer) && Outlets.In(writer) is null
            ? new SourceLine(outlet, writer.ToString(), HasOutlet: true)
            : null;
    }

    private static ReadOnlySpan<char> AfterAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            text = text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..].TrimStart() : text;
        }

        return text;
    }

    private static SourceLine ByName(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        var outlet = Outlets.At(line).Length > 0 || (slash > 0 && Outlets.In(line) is not null) ? Outlets.In(line) : null;
        return new SourceLine(outlet, outlet is null ? line.ToString() : null, outlet is not null);
    }

    /// <summary><c>Theo …</c>, <c>Nguồn: …</c>, or in brackets an outlet or <c>Tổng hợp</c>.</summary>
    private static bool IsCredit(ReadOnlySpan<char> text, bool isBracketed)
    {
        if (text.StartsWith("Theo ", StringComparison.OrdinalIgnoreCase))
        {
            return HasCapital(text[5..]) && !LineShape.EndsSentence(text);
        }

        return text.StartsWith("Nguồn:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Nguồn tin:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Dịch từ", StringComparison.OrdinalIgnoreCase)
            || (isBracketed && (Outlets.At(text).Length > 0 || IsCompiled(text) || IsAddress(text)))
            || Outlets.At(text).Length == text.Length;
    }

    /// <summary><c>(Tổng hợp)</c>, <c>(t.h)</c>, <c>(Tổng hợp từ Mirror)</c>, <c>(lược dịch)</c>.</summary>
    public static bool IsCompiled(ReadOnlySpan<char> text) =>
        text.StartsWith("tổng hợp", StringComparison.OrdinalIgnoreCase) || text.StartsWith("lược dịch", StringComparison.OrdinalIgnoreCase) || text.StartsWith("biên dịch", StringComparison.OrdinalIgnoreCase)
        || text.Equals("th", StringComparison.OrdinalIgnoreCase) || text.Equals("t.h", StringComparison.OrdinalIgnoreCase) || text.Equals("t/h", StringComparison.OrdinalIgnoreCase) || text.Equals("dịch", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>(dantri.com.vn)</c>: one word of ASCII letters with a dot inside.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 2 || dot + 2 >= text.Length)
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? NameIn(ReadOnlySpan<char> name) => name.StartsWith("Theo ", StringComparison.OrdinalIgnoreCase) ? name[5..].Trim().ToString() : name.ToString();

    private static bool HasCapital(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && (char.IsUpper(first) || text.Contains('.'));

    /// <summary>Few words, every one with a capital: <c>Công Khanh</c>, <c>H.L</c>, <c>Lê Vân - TTN</c>, <c>TTXVN/Tin Tức</c>.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        // "Trần Hoàng - Trường Phong - Nguyễn Hoàn": several writers
        var most = text.Contains(" - ", StringComparison.Ordinal) ? MaxWords : MaxNameWords;
        if (LineShape.Words(text, most + 1) > most)
        {
            return false;
        }

        foreach (var range in text.SplitAny(" /"))
        {
            var word = text[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word is not ("-" or "–" or "&" or "và" or "tức"))
            {
                return false;
            }

            if (word.ContainsAny(s_noName))
            {
                return false;
            }
        }

        return true;
    }
}
