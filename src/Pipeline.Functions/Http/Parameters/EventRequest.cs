using NodaTime;
using Pipeline.Functions.Http.Formats;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>What the parameters of <c>GET /api/events</c> ask for.</summary>
public sealed class EventRequest
{
    public List<FacetGroup> Facets { get; } = [];

    public LocalDate? From { get; set; }

    public LocalDate? To { get; set; }

    public int MinSources { get; set; }

    public List<string> Words { get; } = [];

    public EventSort Sort { get; set; }

    public int Limit { get; set; } = EventQuery.DefaultLimit;

    /// <summary>The token as given, or null.</summary>
    public string? Continuation { get; set; }

    public EventFormat Format { get; set; } = EventFormats.Default;

    /// <summary>Whether CSV begins with a byte order mark, which spreadsheets want.</summary>
    public bool ByteOrderMark { get; set; }

    /// <summary>The query, without its position.</summary>
    public EventQuery ToQuery() => new()
    {
        Facets = [.. Facets],
        From = From,
        To = To,
        MinSources = MinSources,
        Words = [.. Words.Distinct(StringComparer.Ordinal)],
        Sort = Sort,
        Limit = Limit,
    };
}
