using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Record;

/// <summary>What one run of one article says in one block.</summary>
/// <param name="Run">Run of the article.</param>
/// <param name="Article">What merging needs to know of the article.</param>
/// <param name="PublishedTime">Time of day of its publication, when known.</param>
/// <param name="Signature">Its near-duplicate signature.</param>
/// <param name="Mentions">What it says.</param>
public sealed record BlockContribution(
    int Run, ArticleReference Article, LocalTime? PublishedTime, TextSignature? Signature, IReadOnlyList<EventMention> Mentions)
{
    public string ArticleId => Article.ArticleId;

    /// <summary>The mentions as merging reads them.</summary>
    /// <param name="original">Id of the article's original when it is a copy, or "".</param>
    public IEnumerable<ReportedMention> Reported(string original)
    {
        var article = Article with { DuplicateOf = original };
        return Mentions.Select(mention => new ReportedMention(mention, article));
    }
}
