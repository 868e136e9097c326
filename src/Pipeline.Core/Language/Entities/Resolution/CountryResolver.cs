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
            return (Named(phrase) ?? (IsOfSides(phrase) ? antecedents.Parties.TwoSides(phrase.First) : antecedents.Parties.TwoStates(phrase.First))) is { } two ? MentionBuilder.Plural(view, phrase, EntityKind.Country, two) : null;
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

    // "hai nước Mỹ - Hàn", "hai bên Nga và Ukraine": those named right behind
    private List<string>? Named(Phrase phrase)
    {
        var states = new List<string>();
        return !view.Breaks(phrase.End) && CountryListReader.Read(view, phrase.End, states) > phrase.End && states.Count == 2 ? states.ConvertAll(EntityIds.Country) : null;
    }

    // "hai bên" are whoever talked, "hai nước" states
    private bool IsOfSides(Phrase phrase)
    {
        var last = phrase.End - 1;
        return view.IsWord(last, Words.Side) || view.IsWord(last, Words.Part) || view.IsWord(last, Words.Camp);
    }
}
