namespace Pipeline.Stages;

/// <summary>Names of containers, queues and tables: the same in code, infrastructure and documentation.</summary>
public static class StorageNames
{
    /// <summary>Setting (or prefix of identity-based settings) that says where articles and tables are.</summary>
    public const string Connection = "ArticleStorage";

    /// <summary>Container into which article files are dropped.</summary>
    public const string Articles = "articles";

    /// <summary>Container of cleaned articles, one a run.</summary>
    public const string Cleaned = "cleaned";

    /// <summary>Container of coded articles, one a run.</summary>
    public const string Analyses = "analyses";

    /// <summary>Container of reasons for which files were rejected.</summary>
    public const string Rejected = "rejected";

    public const string CleanQueue = "clean-articles";

    public const string AnalyzeQueue = "analyze-articles";

    public const string RecordQueue = "record-events";

    /// <summary>What the host appends to a queue's name for messages that it gave up on.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>Queue into which the host puts blobs that <c>IngestArticle</c> could not take, after five tries.</summary>
    public const string BlobPoisonQueue = "webjobs-blobtrigger-poison";

    public const string ArticlesTable = "Articles";

    public const string MentionsTable = "Mentions";

    public const string EventsTable = "Events";

    public const string EventIndexTable = "EventIndex";

    public const string DuplicatesTable = "Duplicates";

    public static IReadOnlyList<string> Containers { get; } = [Articles, Cleaned, Analyses, Rejected];

    public static IReadOnlyList<string> Queues { get; } =
    [
        CleanQueue, AnalyzeQueue, RecordQueue,
        CleanQueue + PoisonSuffix, AnalyzeQueue + PoisonSuffix, RecordQueue + PoisonSuffix, BlobPoisonQueue,
    ];

    public static IReadOnlyList<string> Tables { get; } = [ArticlesTable, MentionsTable, EventsTable, EventIndexTable, DuplicatesTable];
}
