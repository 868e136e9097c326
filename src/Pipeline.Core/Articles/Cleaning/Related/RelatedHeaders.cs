using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Related;


/// <summary>The word lists of <c>Data/vi/articles/related.yaml</c>, ready for look-up.</summary>
internal static class RelatedHeaders
{
    private const int MaxHeaderLength = 70;
    private const int MaxInlineLength = 240;

    public static RelatedWords Words { get; } = DataFields.Load("vi/articles/related.yaml", RelatedWords.Read);

    private static readonly Dictionary<string, RelatedHeader> s_whole = Index();

    public static RelatedHeader KindOf(ReadOnlySpan<char> line)
    {
        if (line.Length <= MaxHeaderLength && s_whole.TryGetValue(PhraseKey.Of(BeforeCount(line)), out var kind))
        {
            return kind;
        }

        if (line.Length <= MaxHeaderLength && !LineShape.EndsSentence(line.TrimEnd(':')) && StartsWithAny(line, Words.ClosingBegins))
        {
            return RelatedHeader.Closing;
        }

        return line.Length <= MaxInlineLength && StartsWithAny(line, Words.Inline) ? RelatedHeader.Inline : RelatedHeader.None;
    }

    /// <summary><c>Bình luận (12) Xếp theo thời gian</c>: the count ends the header.</summary>
    private static ReadOnlySpan<char> BeforeCount(ReadOnlySpan<char> line)
    {
        var bracket = line.IndexOf('(');
        return bracket > 0 && bracket + 1 < line.Length && char.IsAsciiDigit(line[bracket + 1]) ? line[..bracket] : line;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, List<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, RelatedHeader> Index()
    {
        var index = new Dictionary<string, RelatedHeader>(StringComparer.Ordinal);
        foreach (var (phrases, kind) in new[] { (Words.Closing, RelatedHeader.Closing), (Words.Inside, RelatedHeader.Inside), (Words.Comments, RelatedHeader.Comments) })
        {
            foreach (var phrase in phrases)
            {
                index.TryAdd(PhraseKey.Of(phrase), kind);
            }
        }

        return index;
    }
}
