using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Record;

/// <summary>What one run of one article says in one block.</summary>
public sealed record BlockContribution(int Run, ArticleReference Article, IReadOnlyList<EventMention> Mentions)
{
    public string ArticleId => Article.ArticleId;

    public IEnumerable<ReportedMention> Reported() => Mentions.Select(mention => new ReportedMention(mention, Article));
}
