namespace Pipeline.Functions.Http.Formats;

/// <summary>All formats.</summary>
public static class EventFormats
{
    /// <summary>Used when the request names none.</summary>
    public static EventFormat Default { get; } = new JsonFormat();

    public static IReadOnlyList<EventFormat> All { get; } =
    [
        Default,
        new JsonLinesFormat(),
        new CsvFormat(),
        new AtomFormat(),
        new GdeltFormat(),
        new CalendarFormat(),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
