namespace Pipeline.Core.Articles;

/// <summary>What a kept block of an article is.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The lead (sapo) under the headline.</summary>
    Lead,

    /// <summary>A body paragraph.</summary>
    Paragraph,
}
