using Pipeline.Core.Text;

namespace Pipeline.Core.Language;

/// <summary>A mention of a person, country, organisation, group or place, resolved as far as the text and the data allow.</summary>
public sealed record EntityMention
{
    /// <summary>The whole noun phrase as an actor: title, role and name (<c>Tổng thống đắc cử của Mỹ Donald Trump</c>).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The name alone inside <see cref="Span"/> (<c>Donald Trump</c>); equal to it when there is no title.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Canonical name: full name of a person (<c>Vladimir Putin</c>), English short name of a country (<c>Russia</c>), "" for an office not resolved to a holder.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country it belongs to or is, or "".</summary>
    public string Country { get; init; } = "";

    /// <summary>English short name of <see cref="Country"/>, or "".</summary>
    public string CountryName { get; init; } = "";

    /// <summary>Office in English lower case (<c>president</c>, <c>foreign minister</c>, <c>spokesperson</c>), or "".</summary>
    public string Office { get; init; } = "";

    /// <summary>Stable id: equal for all mentions of one entity; <c>person:vladimir-putin</c>, <c>country:RUS</c>, <c>office:USA/president</c>.</summary>
    public required string EntityId { get; init; }

    /// <summary>Entity ids of the members when the mention is plural (<c>hai tổng thống</c>, <c>hai bên</c>, <c>Nga-Mỹ</c>); else empty.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Whether it is a pronoun or a descriptive reference resolved by coreference (<c>ông</c>, <c>nước này</c>).</summary>
    public bool IsCoreference { get; init; }

    /// <summary>
    /// Whether no name stands in the text, only an office (<c>Tổng thống Mỹ</c>): Name is then the holder on the article's date,
    /// and whoever knows the date of an event asks <see cref="Offices.OfficeHolders"/> again with Country and Office.
    /// </summary>
    public bool IsOfficeOnly { get; init; }

    /// <summary>Whether it is told of as a former holder of <see cref="Office"/> (<c>cựu Tổng thống</c>).</summary>
    public bool IsFormer { get; init; }

    /// <summary>City of a seat of power named as a place or an institution (<c>Nhà Trắng</c>: Washington), or "".</summary>
    public string Seat { get; init; } = "";

    /// <summary>Name of the rule or data entry that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Who found it: <c>embedded</c>, <c>azure</c> or <c>embedded+azure</c>.</summary>
    public string FoundBy { get; init; } = "embedded";
}
