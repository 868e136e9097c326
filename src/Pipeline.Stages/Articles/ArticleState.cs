namespace Pipeline.Stages.Articles;

/// <summary>Where an article stands.</summary>
public enum ArticleState
{
    /// <summary>Taken in and on its way.</summary>
    Received,

    /// <summary>Its mentions are recorded.</summary>
    Done,

    /// <summary>The file holds several articles, each with a record of its own.</summary>
    Split,

    /// <summary>Not an article: the reason says why and what would be accepted.</summary>
    Rejected,

    /// <summary>A stage gave up: the reason says why; it can be run again.</summary>
    Failed,

    /// <summary>Taken back with everything it contributed.</summary>
    Removed,
}
