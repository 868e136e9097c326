using NodaTime;

namespace Pipeline.Stages.Articles;

/// <summary>What is known of one article and what it contributed: one row of the <c>Articles</c> table.</summary>
public sealed record ArticleRecord
{
    /// <summary>Table-key safe id (<see cref="ArticleIds"/>).</summary>
    public required string ArticleId { get; init; }

    /// <summary>Blob name of the file, exactly as dropped.</summary>
    public required string File { get; init; }

    /// <summary>Ordinal inside the file from 1; 0 when the file is the article.</summary>
    public int Ordinal { get; init; }

    public required ArticleState State { get; init; }

    /// <summary>SHA-256 of the bytes that the current run works on, hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Number of the current run: 1 for the first, one more for each correction, replay and removal.</summary>
    public required int Run { get; init; }

    /// <summary>Run of the file that started this run, when <see cref="Ordinal"/> is above 0.</summary>
    public int FileRun { get; init; }

    /// <summary>Stage at which it was rejected or failed.</summary>
    public PipelineStage? FailedStage { get; init; }

    /// <summary>Stable code of a rejection, or "".</summary>
    public string ReasonCode { get; init; } = "";

    /// <summary>Why it was rejected or failed, in one sentence; "" otherwise.</summary>
    public string Reason { get; init; } = "";

    public string Title { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    public LocalDate? PublishedAt { get; init; }

    public string Language { get; init; } = "";

    /// <summary>Article id of the original when this one is a copy or rewrite, or "".</summary>
    public string DuplicateOf { get; init; } = "";

    /// <summary>Wire agency it credits, or "".</summary>
    public string WireSource { get; init; } = "";

    /// <summary>Analyzer name and version of the last recorded run.</summary>
    public string Analyzer { get; init; } = "";

    /// <summary>Number of mentions recorded.</summary>
    public int Mentions { get; init; }

    /// <summary>Number of articles in the file when <see cref="State"/> is <see cref="ArticleState.Split"/>.</summary>
    public int Children { get; init; }

    /// <summary>Keys of the blocks that hold its mentions, so that they can be taken back.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>Keys under which the near-duplicate index holds it.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];

    /// <summary>The stages of the current run, in order.</summary>
    public IReadOnlyList<ArticleStep> Steps { get; init; } = [];

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
