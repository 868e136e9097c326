namespace Pipeline.Core.Events.Merging;

/// <summary>A mention together with the article that reports it: all that merging reads.</summary>
public sealed record ReportedMention(EventMention Mention, ArticleReference Article);
