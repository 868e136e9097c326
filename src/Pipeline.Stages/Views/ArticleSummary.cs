using NodaTime;
using Pipeline.Stages.Articles;

namespace Pipeline.Stages.Views;

/// <summary>An article in a list.</summary>
public record ArticleSummary
{
    public required string ArticleId { get; init; }

    /// <summary>Name under which the file was dropped; "" for a message that named none.</summary>
    public required string File { get; init; }

    /// <summary>Ordinal inside the file from 1; 0 when the file is the article.</summary>
    public required int Ordinal { get; init; }

    public required ArticleState State { get; init; }

    /// <summary>Stage that rejected or gave up; "" otherwise.</summary>
    public required string FailedStage { get; init; }

    /// <summary>Stable code of a rejection, or "".</summary>
    public required string ReasonCode { get; init; }

    /// <summary>Why it was rejected or failed, or "".</summary>
    public required string Reason { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required string Url { get; init; }

    public required LocalDate? PublishedAt { get; init; }

    public required string Language { get; init; }

    /// <summary>Article id of the original when this one is a copy or rewrite, or "".</summary>
    public required string DuplicateOf { get; init; }

    public required string WireSource { get; init; }

    /// <summary>Number of mentions recorded.</summary>
    public required int MentionCount { get; init; }

    /// <summary>Number of articles in the file, when it holds several.</summary>
    public required int Children { get; init; }

    /// <summary>Number of the current run.</summary>
    public required int Run { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public static ArticleSummary Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new ArticleSummary
        {
            ArticleId = record.ArticleId,
            File = record.File,
            Ordinal = record.Ordinal,
            State = record.State,
            FailedStage = record.FailedStage?.ToString() ?? "",
            ReasonCode = record.ReasonCode,
            Reason = record.Reason,
            Title = record.Title,
            Publisher = record.Publisher,
            Url = record.Url,
            PublishedAt = record.PublishedAt,
            Language = record.Language,
            DuplicateOf = record.DuplicateOf,
            WireSource = record.WireSource,
            MentionCount = record.Mentions,
            Children = record.Children,
            Run = record.Run,
            ReceivedAt = record.ReceivedAt,
            UpdatedAt = record.UpdatedAt,
        };
    }
}
