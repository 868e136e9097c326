using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves words that point at people: "ông", "họ", "hai ông", "hai tổng thống", "các nhà lãnh đạo".</summary>
internal sealed class PointerResolver(TextView view, PersonRoll people, Antecedents antecedents, OfficeOwner owners)
{
    /// <summary>Whom a pronoun or a word like one means; null when nobody.</summary>
    public EntityMention? Resolve(Phrase phrase)
    {
        if (phrase.Reference == "they")
        {
            return antecedents.Lists.They(phrase.First) is { } several ? MentionBuilder.Plural(view, phrase, EntityKind.Person, several) : null;
        }

        if (phrase.Reference == "two people")
        {
            return (antecedents.Lists.People(2, phrase.First) ?? antecedents.Offices.TwoBefore(phrase.First)) is { } named ? MentionBuilder.Plural(view, phrase, EntityKind.Person, named) : null;
        }

        // "Hai người bàn về Syria"
        if (phrase.Reference == "two between" && !view.IsWord(phrase.First - 1, Words.Between))
        {
            return antecedents.Offices.TwoBefore(phrase.First) is { } both ? MentionBuilder.Plural(view, phrase, EntityKind.Person, both) : null;
        }

        if (phrase.Reference is "two men" or "two between")
        {
            return ((phrase.Reference == "two men" ? antecedents.Lists.PeopleNearby(2, phrase.First) : null) ?? antecedents.Offices.TwoPeople("")) is { } two ? MentionBuilder.Plural(view, phrase, EntityKind.Person, two) : null;
        }

        if (phrase.Reference == ReferenceReader.Guest)
        {
            return antecedents.Guests.Guest(phrase) is { } guest ? MentionBuilder.Person(view, phrase, guest, coreference: true) : null;
        }

        if (antecedents.Unnamed.Meant(phrase) is { } unnamed)
        {
            return MentionBuilder.Again(view, phrase, unnamed);
        }

        if (antecedents.Unnamed.IsNobody(phrase) || antecedents.Persons.Person(phrase) is not { } card)
        {
            return null;
        }

        card.Gender = phrase.Reference is ReferenceReader.Accused or ReferenceReader.Anyone ? card.Gender : phrase.Reference;
        people.Touch(card);
        return MentionBuilder.Person(view, phrase, card, coreference: true);
    }

    /// <summary>Whom a title in the plural means; null when nobody in particular.</summary>
    public EntityMention? Plural(Phrase phrase)
    {
        if (phrase.IsOfTwoCountries)
        {
            return OfTwo(phrase);
        }

        if (phrase.Countries.Count > 0)
        {
            return Counterparts(phrase);
        }

        var named = phrase.Country.Length > 0 || phrase.Owner.Length > 0;
        if (named)
        {
            // "hai nhà ngoại giao Nga", "nhiều nghị sĩ Mỹ": people of a country by what they are; "các Tổng thống Mỹ" are no one
            return phrase.Country.Length > 0 && OfficeHolders.Terms(owners.Of(phrase), phrase.Office).Count == 0 ? MentionBuilder.Office(view, phrase, owners.Of(phrase)) : null;
        }

        // "ba nhà lãnh đạo", "bốn ngoại trưởng"
        if (CountOf(phrase.First) is { } count)
        {
            return antecedents.Lists.People(count, phrase.First) is { } several ? MentionBuilder.Plural(view, phrase, EntityKind.Person, several) : null;
        }

        return phrase.Plural != "two" ? null
            : IsOthers(phrase.First) && antecedents.Parties.Others(phrase.First) is { } states ? Others(phrase, states)
            : ((IsOthers(phrase.First) ? antecedents.Lists.People(2, phrase.First) : null) ?? antecedents.Offices.TwoPeople(phrase.Office)) is { } two ? MentionBuilder.Plural(view, phrase, EntityKind.Person, two)
            : null;
    }

    // "lần lượt điện đàm với hai nhà lãnh đạo", "… với hai người đồng cấp": those of the two states that the article is about
    private EntityMention Others(Phrase phrase, List<string> states)
    {
        phrase.Office = phrase.Office == "counterpart" && antecedents.Offices.OfSubject(phrase.First) is { Length: > 0 } own ? own : phrase.Office;
        if ((antecedents.Lists.People(2, phrase.First) ?? antecedents.Offices.Holders(states, phrase.Office)) is { } named)
        {
            return MentionBuilder.Plural(view, phrase, EntityKind.Person, named);
        }

        phrase.Countries.AddRange(states.Select(state => state[(state.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        return Counterparts(phrase);
    }

    // "ông X điện đàm với hai nhà lãnh đạo", "ông X gặp hai nhà lãnh đạo": two who were named together, and not he
    private bool IsOthers(int at) =>
        (at > 1 && Words.Towards.Contains(view.Tokens[at - 1].Word) && Words.Mediates.Contains(view.Tokens[at - 2].Word)) || (at > 0 && Words.Meets.Contains(view.Tokens[at - 1].Word));

    private EntityMention Counterparts(Phrase phrase)
    {
        // "cùng hai người đồng cấp Mỹ, Nhật": where nobody of an office was named, leaders
        if (phrase.Office == "counterpart")
        {
            antecedents.Offices.Counterpart(phrase);
            phrase.Office = phrase.Office == "counterpart" ? "leader" : phrase.Office;
        }

        var members = phrase.Countries.ConvertAll(country => people.FindByOffice(country, phrase.Office, elect: false)?.Id ?? EntityIds.Office(country, phrase.Office));
        return MentionBuilder.Plural(view, phrase, EntityKind.Person, members);
    }

    /// <summary>"Bộ trưởng Quốc phòng hai nước": the two whom the article calls so, else those in office there; null when it names no two states.</summary>
    private EntityMention? OfTwo(Phrase phrase)
    {
        if (antecedents.Offices.TwoPeople(phrase.Office) is { } named)
        {
            return MentionBuilder.Plural(view, phrase, EntityKind.Person, named);
        }

        if (antecedents.Parties.TwoStates(phrase.First) is not { } states)
        {
            return null;
        }

        phrase.Countries.AddRange(states.Select(state => state[(state.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        return Counterparts(phrase);
    }

    private int? CountOf(int at) => view.IsWord(at, Words.Three) ? 3 : view.IsWord(at, Words.Four) ? 4 : null;
}
