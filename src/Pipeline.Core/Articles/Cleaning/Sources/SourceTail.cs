namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>Finds where a source line begins that is glued to the end of a paragraph.</summary>
internal static class SourceTail
{
    private const string Theo = " Theo ";
    private const int MostNameWords = 4;

    /// <returns>Start of the tail, or -1.</returns>
    public static int StartIn(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - SourceLine.MaxLength - 10);
        var afterSentence = AfterLastSentence(text, from);
        if (afterSentence > 0 && afterSentence < text.Length && SourceLine.Parse(text[afterSentence..]) is not null)
        {
            return afterSentence;
        }

        if (BeforeCompiled(text) is > 0 and var name)
        {
            return name;
        }

        return BeforeTheo(text, from);
    }

    /// <summary><c>… chờ qua cửa khẩu Theo Dân trí</c>; small only behind a sentence: <c>… chờ qua cửa khẩu. theo Dân trí</c>.</summary>
    private static int BeforeTheo(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].LastIndexOf(Theo, StringComparison.OrdinalIgnoreCase);
        var theo = from + at;
        return at > 0 && (text[theo + 1] == 'T' || text[theo - 1] is '.' or '!' or '?' or '…' or '”' or '"') && SourceLine.Parse(text[(theo + 1)..]) is { HasOutlet: true } ? theo + 1 : -1;
    }

    /// <summary><c>… trong bức ảnh mới Đăng Đức (Tổng hợp)</c>: the capitalised words before a bracket that says the text was compiled.</summary>
    private static int BeforeCompiled(ReadOnlySpan<char> text)
    {
        var line = text.TrimEnd('.');
        var open = line.LastIndexOf('(');
        if (open <= 0 || line[^1] != ')' || !SourceLine.IsCompiled(line[(open + 1)..^1].Trim("() ")))
        {
            return -1;
        }

        var start = open;
        for (var words = 0; words < MostNameWords; words++)
        {
            var before = line[..start].TrimEnd();
            var space = before.LastIndexOf(' ') + 1;
            if (space >= before.Length || !char.IsUpper(before[space]) || before[^1] is '.' or ',' or '”' or '"')
            {
                break;
            }

            start = space;
        }

        return start < open ? start : -1;
    }

    private static int AfterLastSentence(ReadOnlySpan<char> text, int from)
    {
        for (var at = text.Length - 2; at > from; at--)
        {
            if (text[at] is '.' or '!' or '?' or '…' && SentenceEdges.EndsAt(text, at))
            {
                return SentenceEdges.SkipClosers(text, at + 1, text.Length);
            }

            if (text[at] is '”' && text[at + 1] == ' ')
            {
                return at + 2;
            }
        }

        return -1;
    }
}
