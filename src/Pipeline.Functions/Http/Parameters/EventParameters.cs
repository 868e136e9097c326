namespace Pipeline.Functions.Http.Parameters;

/// <summary>The parameters of <c>GET /api/events</c>, in the order in which they are documented.</summary>
public static class EventParameters
{
    public static IReadOnlyList<HttpParameter<EventRequest>> All { get; } =
    [
        new FromParameter(),
        new ToParameter(),
        new TypeParameter(),
        new ModeParameter(),
        new StatusParameter(),
        new ActorParameter(),
        new CountryParameter(),
        new PlaceParameter(),
        new TopicParameter(),
        new WordsParameter(),
        new MinSourcesParameter(),
        new SortParameter(),
        new LimitParameter(),
        new ContinuationParameter(),
        new FormatParameter(),
        new ByteOrderMarkParameter(),
    ];
}
