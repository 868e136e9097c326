namespace Pipeline.Core.Language.Entities.Names;

/// <summary>One entry of the name lists.</summary>
public sealed record LexiconEntry
{
    public required EntryRole Role { get; init; }

    /// <summary>Canonical English name (Vietnamese name for Vietnamese people); for offices and agencies the office in English.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or "".</summary>
    public string Country { get; init; } = "";

    /// <summary>Office that a person holds, or that an organisation is (<c>foreign ministry</c>), or "".</summary>
    public string Office { get; init; } = "";

    /// <summary>Organisation whose office a title is by itself (<c>chủ tịch Fed</c>), or "".</summary>
    public string Organization { get; init; } = "";

    /// <summary>City in which a seat of power stands (<c>Nhà Trắng</c>: Washington), or "".</summary>
    public string Seat { get; init; } = "";

    /// <summary>Finer class: of modifiers <c>former</c>, <c>two</c>…; of honorifics <c>male</c>, <c>rank</c>…; of place heads <c>built</c>….</summary>
    public string Class { get; init; } = "";

    /// <summary>Marks from the list: <c>capital</c>, <c>media</c>, <c>crowd</c>, <c>state</c>, <c>names</c>, <c>pronoun</c>, <c>local</c>, <c>short</c>.</summary>
    public LexiconMarks Marks { get; init; }

    /// <summary>Whether <paramref name="mark"/> is set.</summary>
    public bool Is(LexiconMarks mark) => (Marks & mark) != LexiconMarks.None;
}
