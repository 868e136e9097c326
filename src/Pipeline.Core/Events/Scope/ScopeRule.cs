namespace Pipeline.Core.Events.Scope;

/// <summary>What acts of one kind must tell to make an event.</summary>
internal sealed record ScopeRule
{
    /// <summary>Least number of actors; 0 or more.</summary>
    public int Actors { get; init; }

    /// <summary>Least number of recipients; 0 or more.</summary>
    public int Recipients { get; init; }

    /// <summary>Least number of actors and recipients together; 0 or more.</summary>
    public int Parties { get; init; }

    public ScopePlace Public { get; init; }

    /// <summary>Whether an act that is only possible or called for is left out.</summary>
    public bool Settled { get; init; }
}
