using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Makes the public record of a resolved phrase.</summary>
internal static class MentionBuilder
{
    public static EntityMention Person(TextView view, Phrase phrase, PersonCard card, bool coreference) => Base(view, phrase) with
    {
        Kind = EntityKind.Person,
        Name = card.Name,
        Country = phrase.Country.Length > 0 ? phrase.Country : card.Country,
        CountryName = view.Lexicon.CountryName(phrase.Country.Length > 0 ? phrase.Country : card.Country),
        Office = phrase.Office.Length > 0 ? phrase.Office : card.Office,
        EntityId = card.Id,
        IsCoreference = coreference,
        IsOfficeOnly = !phrase.HasName && phrase.Office.Length > 0,
    };

    public static EntityMention Office(TextView view, Phrase phrase, string owner) => Base(view, phrase) with
    {
        Kind = EntityKind.Person,
        Country = phrase.Country,
        CountryName = view.Lexicon.CountryName(phrase.Country),
        Office = phrase.Office,
        EntityId = EntityIds.Office(owner.Length > 0 ? owner : phrase.Country, phrase.Office),
        IsOfficeOnly = true,
    };

    public static EntityMention Plural(TextView view, Phrase phrase, EntityKind kind, IReadOnlyList<string> members) => Base(view, phrase) with
    {
        Kind = kind,
        Office = phrase.Office,
        EntityId = "several:" + string.Join('+', members.Order(StringComparer.Ordinal)),
        Members = members,
        IsCoreference = phrase.Countries.Count == 0,
        IsOfficeOnly = phrase.Office.Length > 0,
    };

    public static EntityMention Country(TextView view, Phrase phrase, string country, bool coreference) => Base(view, phrase) with
    {
        Kind = EntityKind.Country,
        Name = view.Lexicon.CountryName(country),
        Country = country,
        CountryName = view.Lexicon.CountryName(country),
        EntityId = EntityIds.Country(country),
        IsCoreference = coreference,
    };

    public static EntityMention Named(TextView view, Phrase phrase, EntityKind kind, string name) => Base(view, phrase) with
    {
        Kind = kind,
        Name = name,
        Country = phrase.Country,
        CountryName = view.Lexicon.CountryName(phrase.Country),
        Office = phrase.Entry?.Office is { Length: > 0 } office ? office : kind == EntityKind.Organization && phrase.Honorific.Length == 0 ? phrase.Office : "",
        EntityId = EntityIds.Named(kind, name),
        Seat = phrase.Entry?.Seat ?? "",
    };

    /// <summary>"nhóm này": <paramref name="named"/> once more.</summary>
    public static EntityMention Again(TextView view, Phrase phrase, EntityMention named)
    {
        var here = Base(view, phrase);
        return named with { Span = here.Span, Text = here.Text, NameSpan = here.NameSpan, Rule = phrase.Rule, IsCoreference = true };
    }

    private static EntityMention Base(TextView view, Phrase phrase)
    {
        var span = view.Tokens.SpanOf(phrase.First, phrase.End);
        return new EntityMention
        {
            Span = span,
            Text = span.Of(view.Tokens.Text),
            NameSpan = phrase.HasName ? view.Tokens.SpanOf(phrase.NameFirst, phrase.NameEnd) : span,
            Kind = phrase.Kind,
            Name = "",
            EntityId = "",
            Rule = phrase.Rule,
            IsFormer = phrase.IsFormer,
        };
    }
}
