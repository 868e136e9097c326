using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>An article on its way through the cleaners: the normalised text, its lines, and what is known besides.</summary>
internal sealed class Draft
{
    private ArticleText? _flow;

    private Draft(ArticleText flow, List<Line> lines, DraftMetadata metadata)
    {
        _flow = flow;
        Lines = lines;
        Metadata = metadata;
    }

    /// <summary>Normalised text of all lines.</summary>
    public ArticleText Flow => _flow ?? throw new InvalidOperationException("The text was let go.");

    /// <summary>Lines in file order, kept and removed.</summary>
    public List<Line> Lines { get; private set; }

    public DraftMetadata Metadata { get; }

    /// <summary>Words and signs set apart by spaces (corpora): such a text has no page chrome left and is hardly touched.</summary>
    public bool IsTokenized { get; init; }

    /// <summary>The format takes the file's text as it is.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The format marks blocks itself.</summary>
    public bool IsStructured { get; init; }

    public static Draft From(RawArticle raw, ArticleText flow)
    {
        var lines = new List<Line>();
        var afterBlank = false;
        var ordinal = 0;
        for (var start = 0; start <= flow.Value.Length; ordinal++)
        {
            var end = flow.Value.IndexOf('\n', start);
            end = end < 0 ? flow.Value.Length : end;
            var span = Trim(flow.Value, new TextSpan(start, end));
            if (span.Length > 0)
            {
                var known = ordinal < raw.Kinds.Count ? raw.Kinds[ordinal] : RawLine.Body;
                lines.Add(new Line(span, known.Kind, known.Reason, afterBlank, known.IsCertain));
            }

            afterBlank = span.Length == 0;
            start = end + 1;
        }

        return new Draft(flow, lines, raw.Metadata) { IsTokenized = Tokenized.Looks(flow.Value), IsStructured = raw.IsStructured, IsVerbatim = raw.IsVerbatim };
    }

    /// <summary>Gives up the text of all lines, which is needed no more.</summary>
    public void LetTextGo() => _flow = null;

    /// <summary>Text of a line.</summary>
    public ReadOnlySpan<char> TextOf(Line line) => TextOf(line.Span);

    public ReadOnlySpan<char> TextOf(TextSpan span) => Flow.Value.AsSpan(span.Start, span.Length);

    public void Remove(int index, string reason) => Lines[index] = Lines[index] with { Kind = LineKind.Removed, Reason = reason };

    public void SetKind(int index, LineKind kind) => Lines[index] = Lines[index] with { Kind = kind };

    /// <summary>How far cleaning has come; two equal states in a row mean that nothing is left to do.</summary>
    public DraftState State => new(Lines.Count, Lines.Count(line => line.IsKept), Lines.Count(line => line.Kind is LineKind.Title or LineKind.Lead));

    /// <summary>Index of the headline, or -1.</summary>
    public int TitleIndex => Lines.FindIndex(line => line.Kind == LineKind.Title);

    /// <summary>Asks for the cuts of every line of running text, in order and apart, null for none, and makes them all at once.</summary>
    /// <remarks>At once, because a single line may be the whole of a 10 MB file with thousands of cuts.</remarks>
    public void Rewrite(Func<Line, List<Cut>?> cutsOf)
    {
        List<Line>? rewritten = null;
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            var cuts = line.Kind is LineKind.Body or LineKind.Lead ? cutsOf(line) : null;
            if (cuts is null or { Count: 0 })
            {
                rewritten?.Add(line);
                continue;
            }

            rewritten ??= [.. Lines.Take(i)];
            Apply(line, cuts, rewritten);
        }

        Lines = rewritten ?? Lines;
    }

    /// <summary>The span without white space at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private void Apply(Line line, List<Cut> cuts, List<Line> into)
    {
        var at = line.Span.Start;
        foreach (var cut in cuts)
        {
            AddPart(line, line.Kind, "", new TextSpan(at, cut.Span.Start), into);
            AddPart(line, cut.Kind, cut.Reason, cut.Span, into);
            at = cut.Span.End;
        }

        AddPart(line, line.Kind, "", new TextSpan(at, line.Span.End), into);
    }

    private void AddPart(Line line, LineKind kind, string reason, TextSpan span, List<Line> into)
    {
        var trimmed = Trim(Flow.Value, span);
        if (trimmed.Length > 0)
        {
            into.Add(line with { Span = trimmed, Kind = kind, Reason = reason, AfterBlank = line.AfterBlank && span.Start == line.Span.Start });
        }
    }
}
