namespace Pipeline.Local.Eval.Events;

/// <summary>One expected event, as <c>gold.jsonl</c> holds it. Dates are ISO days, "" when the text does not settle them.</summary>
internal sealed record GoldEvent
{
    public required string Article { get; init; }

    /// <summary><c>must</c>, <c>may</c>, or <c>none</c> for an article without events.</summary>
    public required string Level { get; init; }

    public string Type { get; init; } = "";

    public string Mode { get; init; } = "";

    public string Status { get; init; } = "";

    public string DateStart { get; init; } = "";

    public string DateEnd { get; init; } = "";

    public string DateNotBefore { get; init; } = "";

    public string DateNotAfter { get; init; } = "";

    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public string Anchor { get; init; } = "";

    public IReadOnlyList<string> Parties => [.. Actors, .. Recipients];
}
