using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves names to people of the article or of the lists.</summary>
internal sealed class NameResolver(TextView view, PersonRoll people, Antecedents antecedents, OfficeOwner owners)
{
    /// <summary>Whom the last name meant, and where it ended.</summary>
    public (int End, PersonCard Card)? LastNamed { get; private set; }

    /// <summary>The person of a name; null where a bare word turns out to be none.</summary>
    public EntityMention? Resolve(Phrase phrase)
    {
        if (phrase.Office == "counterpart" && !antecedents.Offices.Counterpart(phrase))
        {
            phrase.Office = "";
        }

        phrase.Country = owners.CountryOf(phrase);
        DropOtherSex(phrase);
        var found = phrase.Entry is null ? people.FindPartial(phrase) : people.Card(phrase.Entry.Name);
        if (found is null && phrase.Rule is BareNameReader.Candidate or BareNameReader.Paired)
        {
            return null;
        }

        var card = found ?? people.Register(phrase);
        phrase.Office = OfficeOf(card, phrase.Office);
        card.Learn(phrase);
        card.Address = phrase.Honorific is "male" or "female" ? view.Tokens[phrase.NameFirst - 1].Word : card.Address;
        card.IsAccused |= phrase.Honorific == "justice";
        people.Touch(card);
        LastNamed = (phrase.End, card);
        return MentionBuilder.Person(view, phrase, card, coreference: false);
    }

    /// <summary>A family name alone behind "bà" is not the man whom it names elsewhere.</summary>
    public static void DropOtherSex(Phrase phrase)
    {
        if (phrase.Entry is { } entry && entry.Is(LexiconMarks.Short) && phrase.Honorific == "female" && !entry.Is(LexiconMarks.Woman))
        {
            phrase.Entry = null;
        }
    }

    /// <summary>"Chủ tịch Tập Cận Bình" is a president, "Chủ tịch Kim Jong-un" a leader: what the list calls their office.</summary>
    private static string OfficeOf(PersonCard card, string office) => office != "chair" ? office
        : OfficeHolders.Terms(card.Country, "president").Any(term => term.Person == card.Name) ? "president"
        : card.Country == "PRK" && OfficeHolders.Terms("PRK", "leader").Any(term => term.Person == card.Name) ? "leader"
        : office;
}
