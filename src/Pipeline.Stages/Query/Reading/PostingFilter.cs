using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>A query as a test, of what lists keep of an event (never refusing one that fits) and of the event itself (exact).</summary>
public sealed class PostingFilter
{
    private readonly EventQuery _query;

    private readonly uint[][] _groups;

    private readonly WordSignature _words;

    private readonly int _from;

    private readonly int _to;

    public PostingFilter(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _query = query;
        _groups = [.. query.Facets.Select(g => g.AnyOf.Select(f => f.Hash()).ToArray())];
        _words = WordSignature.Of(query.Words);
        _from = DayNumber.Of(query.From);
        _to = query.To is null ? int.MaxValue : DayNumber.Of(query.To);
    }

    /// <summary>Whether the event can fit.</summary>
    public bool MayMatch(PostedEvent posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return posted.Sources >= _query.MinSources
            && OverlapsDates(posted.Start, posted.End)
            && posted.Words.CanHold(_words)
            && Array.TrueForAll(_groups, group => Array.Exists(group, hash => Contains(posted.Facets, hash)));
    }

    /// <summary>Whether the event fits.</summary>
    public bool Matches(NewsEvent newsEvent)
    {
        ArgumentNullException.ThrowIfNull(newsEvent);
        return newsEvent.NIndependent >= _query.MinSources
            && OverlapsDates(DayNumber.Of(newsEvent.DateStart), DayNumber.Of(newsEvent.DateEnd ?? newsEvent.DateStart))
            && HasFacets(newsEvent)
            && HasWords(newsEvent);
    }

    private bool OverlapsDates(int start, int end) =>
        !_query.HasDates || (start != DayNumber.Unknown && start <= _to && end >= _from);

    private bool HasFacets(NewsEvent newsEvent)
    {
        if (_query.Facets.Count == 0)
        {
            return true;
        }

        var facets = EventFacets.Of(newsEvent).ToHashSet();
        return _query.Facets.All(group => group.AnyOf.Any(facets.Contains));
    }

    private bool HasWords(NewsEvent newsEvent) =>
        _query.Words.Count == 0 || WordSignature.WordsOf(newsEvent).IsSupersetOf(_query.Words);

    private static bool Contains(IReadOnlyList<uint> ascending, uint hash)
    {
        for (var i = 0; i < ascending.Count && ascending[i] <= hash; i++)
        {
            if (ascending[i] == hash)
            {
                return true;
            }
        }

        return false;
    }
}
