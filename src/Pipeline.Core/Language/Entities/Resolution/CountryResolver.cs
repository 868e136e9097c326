using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves names of countries and words that point at them: "nước này", "nước bạn", "hai bên", "ba nước".</summary>
internal sealed class CountryResolver(TextView view, Antecedents antecedents)
{
    /// <summary>The country or countries; null when the words point at none.</summary>
    public EntityMention? Resolve(Phrase phrase)
    {
        if (phrase.Reference == "two parties")
        {
            return antecedents.Parties.TwoParties(phrase.First) is { } two ? MentionBuilder.Plural(view, phrase, EntityKind.Country, two) : null;
        }

        if (phrase.Reference == ReferenceReader.TwoKoreas)
        {
            return MentionBuilder.Plural(view, phrase, EntityKind.Country, [EntityIds.Country("KOR"), EntityIds.Country("PRK")]);
        }

        if (phrase.Reference is "three parties" or "four parties")
        {
            return antecedents.Lists.States(phrase.Reference == "three parties" ? 3 : 4, phrase.First) is { } several ? MentionBuilder.Plural(view, phrase, EntityKind.Country, several) : null;
        }

        if (phrase.Reference == "other country")
        {
            return antecedents.Countries.OtherCountry(phrase.First) is { } other ? MentionBuilder.Country(view, phrase, other, coreference: true) : null;
        }

        if (phrase.Reference == "this country")
        {
            return antecedents.Countries.Country(phrase.First) is { } country ? MentionBuilder.Country(view, phrase, country, coreference: true) : null;
        }

        return MentionBuilder.Country(view, phrase, phrase.Country, coreference: false);
    }
}
