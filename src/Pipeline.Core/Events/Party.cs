using Pipeline.Core.Language;

namespace Pipeline.Core.Events;

/// <summary>An actor or recipient of an act.</summary>
public sealed record Party
{
    /// <summary>The words that named it here.</summary>
    public required string RawText { get; init; }

    /// <summary>Canonical name; "" for an office whose holder is not known.</summary>
    public required string Name { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or "".</summary>
    public string Country { get; init; } = "";

    public string CountryName { get; init; } = "";

    public string Office { get; init; } = "";

    public required string EntityId { get; init; }
}
