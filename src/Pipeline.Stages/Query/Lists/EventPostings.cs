using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Lists;

/// <summary>All the lists an event stands in, and where: a pure function of the event.</summary>
public static class EventPostings
{
    private static readonly EventSort[] OtherSorts = [EventSort.Reported, EventSort.Confidence, EventSort.Sources];

    /// <summary>The postings of one version of an event.</summary>
    public static IReadOnlyDictionary<ListName, Posting> For(NewsEvent newsEvent, long revision)
    {
        var facets = EventFacets.Of(newsEvent);
        var posted = PostedOf(newsEvent, facets, revision);
        var byDate = new Posting(ListPosition.Of(EventSort.Date, posted), posted);
        var postings = new Dictionary<ListName, Posting>();
        var span = newsEvent is { DateStart: { } start, DateEnd: { } end } && end > start ? LongSpan.Of(NodaTime.Period.DaysBetween(start, end)) : null;
        foreach (var facet in facets)
        {
            postings[ListName.Of(facet)] = byDate;
            if (span is not null)
            {
                postings[ListName.OfLong(facet, span)] = byDate;
            }
        }

        foreach (var sort in OtherSorts)
        {
            postings[ListName.Of(sort, Facet.All)] = new(ListPosition.Of(sort, posted), posted);
        }

        return postings;
    }

    /// <summary>Where an event stands in lists of an order.</summary>
    public static string PositionOf(NewsEvent newsEvent, EventSort sort) => ListPosition.Of(sort, PostedOf(newsEvent, [], 0));

    private static PostedEvent PostedOf(NewsEvent newsEvent, IReadOnlyList<Facet> facets, long revision) => new()
    {
        EventId = newsEvent.EventId,
        Type = newsEvent.Type,
        Revision = revision,
        Start = DayNumber.Of(newsEvent.DateStart),
        End = DayNumber.Of(newsEvent.DateEnd ?? newsEvent.DateStart),
        Reported = DayNumber.Of(newsEvent.LastReported),
        Sources = newsEvent.NIndependent,
        Confidence = (int)Math.Round(Math.Clamp(newsEvent.Confidence, 0, 1) * 1000),
        Facets = [.. facets.Select(f => f.Hash()).Order()],
        Words = WordSignature.Of(newsEvent),
    };
}
