using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Reading;

/// <summary>Words of one sentence that signal an act.</summary>
internal sealed record ActSign
{
    public required ActRule Rule { get; init; }

    /// <summary>First token of the anchor, with the noun maker before it (<c>cuộc điện đàm</c>).</summary>
    public required int First { get; init; }

    /// <summary>First token of the sign itself.</summary>
    public required int Head { get; init; }

    /// <summary>One past the last token of the words before a gap; objects stand from here on.</summary>
    public required int HeadEnd { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>Whether it stands as a noun.</summary>
    public required bool IsNoun { get; init; }

    /// <summary>First token of the verb that carries the noun (<c>có cuộc gặp</c>), else <see cref="First"/>.</summary>
    public required int VerbFirst { get; init; }

    /// <summary>Where the anchor stands in the clean text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The heaviest sign of the same type, by another rule, that gave way to this one: read where this one turns out to be no act.</summary>
    public ActSign? Rival { get; set; }

    /// <summary>A verb, or a noun carried by one: it has a subject to its left.</summary>
    public bool HasSubject => !IsNoun || VerbFirst < First;
}
