using Pipeline.Core.Language;

namespace Pipeline.Core.Events;

/// <summary>Analysis to event mentions, by the codebook.</summary>
public static class EventCoder
{
    /// <summary>Codes every act the article reports, in reading order. Pure.</summary>
    public static IReadOnlyList<EventMention> Code(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [];
    }
}
