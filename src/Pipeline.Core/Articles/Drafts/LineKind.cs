namespace Pipeline.Core.Articles.Drafts;

/// <summary>What a line of a draft is taken for so far.</summary>
internal enum LineKind
{
    /// <summary>Running text, until a cleaner knows better.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The lead (sapo).</summary>
    Lead,

    /// <summary>A subheading inside the body.</summary>
    Heading,

    /// <summary>A picture caption.</summary>
    Caption,

    /// <summary>Removed; the reason says why.</summary>
    Removed,
}
