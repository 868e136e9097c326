using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>A cleaned article: what a careful reader would keep, and all that was removed with its reason.</summary>
public sealed record Article
{
    /// <summary>File stem; for files that hold many articles the stem, a hyphen and the ordinal from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The decoded file exactly as given; every <see cref="SourceSpan"/> points into it.</summary>
    public required string Source { get; init; }

    /// <summary>Clean text: the blocks below joined by one line feed.</summary>
    public required ArticleText Text { get; init; }

    /// <summary>Title, lead and paragraphs in reading order; spans into <see cref="Text"/>.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>Captions taken out of the body.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>Everything else that was removed, in file order.</summary>
    public IReadOnlyList<RemovedBlock> Removed { get; init; } = [];

    /// <summary>Outlet that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Byline.</summary>
    public string? Author { get; init; }

    /// <summary>Wire source it credits (AFP, TTXVN …).</summary>
    public string? Agency { get; init; }

    /// <summary>Publication date with its basis; null when the file has no evidence.</summary>
    public Publication? Published { get; init; }

    /// <summary>Address of the page, when the file or blob metadata says.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code, <c>und</c> when too short to tell.</summary>
    public string Language { get; init; } = "und";

    /// <summary>The headline, or null.</summary>
    public string? Title => FirstOf(BlockKind.Title);

    /// <summary>The lead, or null.</summary>
    public string? Lead => FirstOf(BlockKind.Lead);

    private string? FirstOf(BlockKind kind)
    {
        foreach (var block in Blocks)
        {
            if (block.Kind == kind)
            {
                return block.Span.Of(Text.Value);
            }
        }

        return null;
    }
}
