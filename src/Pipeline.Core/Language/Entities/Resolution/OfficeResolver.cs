using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves titles without a name to their holders: "Tổng thống Mỹ", "người đồng cấp Nga", "Thủ tướng".</summary>
internal sealed class OfficeResolver(TextView view, PersonRoll people, Antecedents antecedents, OfficeOwner owners, NameResolver names)
{
    /// <summary>Who holds the office; null when a title without a country points at nobody.</summary>
    public EntityMention? Resolve(Phrase phrase)
    {
        if (phrase.Office == "counterpart")
        {
            if (!antecedents.Offices.Counterpart(phrase))
            {
                return phrase.Plural.Length == 0 && antecedents.Offices.OtherLeader(phrase.First) is { } other ? MentionBuilder.Person(view, phrase, other, coreference: true) : null;
            }

            // "Thủ tướng Nhật Bản và người đồng cấp Hàn Quốc": the leader whom the article has named, whatever he is called at home
            if (antecedents.Offices.LeaderOf(phrase.Country, phrase.Office) is { } leader)
            {
                phrase.Office = leader.Office;
                return MentionBuilder.Person(view, phrase, leader, coreference: true);
            }
        }

        phrase.Country = phrase.IsHost && phrase.Country.Length == 0 ? antecedents.Countries.Host(phrase.First) ?? "" : owners.CountryOf(phrase);
        var owner = owners.Of(phrase);
        return owner.Length > 0 ? Owned(phrase, owner) : phrase.IsHost ? null : Bare(phrase);
    }

    private EntityMention Owned(Phrase phrase, string owner)
    {
        var card = phrase.IsIndefinite ? null : phrase.IsFormer ? Former(phrase, owner) : people.FindByOffice(owner, phrase.Office, phrase.IsElect);
        if (card is null)
        {
            return Unlisted(phrase, owner);
        }

        if (card.Office.Length == 0)
        {
            card.Learn(phrase);
        }

        card.Country = card.Country.Length > 0 ? card.Country : phrase.Country;
        people.Touch(card);
        return MentionBuilder.Person(view, phrase, card, coreference: false);
    }

    // "ông X, cựu Giám đốc FBI": he, and not another one
    private PersonCard? Former(Phrase phrase, string owner) => Apposed(phrase) is null && phrase.Office is not ("official" or "member of parliament") ? people.FindFormer(owner, phrase.Office) ?? antecedents.Offices.Risen(owner, phrase.Office) : null;

    private EntityMention Unlisted(Phrase phrase, string owner)
    {
        if (Apposed(phrase) is { } named)
        {
            named.Learn(phrase);
            return MentionBuilder.Person(view, phrase, named, coreference: true);
        }

        // "ban lãnh đạo đảng X": whom nobody names stands for the party
        if (phrase is { Office: "leader", Owner.Length: > 0 } && view.Lexicon.Find(phrase.Owner) is { Role: EntryRole.Organization, Office: "party" or "movement" } body)
        {
            phrase.Entry = body;
            return MentionBuilder.Named(view, phrase, EntityKind.Organization, body.Name);
        }

        return MentionBuilder.Office(view, phrase, owner);
    }

    /// <summary>"Đại tá Phạm Quốc Khánh, Phó giám đốc Công an TP Hà Nội": the title behind the comma is of the name before it.</summary>
    private PersonCard? Apposed(Phrase phrase) =>
        names.LastNamed is { } named && named.End == phrase.First - 1 && (view.IsMark(named.End, ',') || view.IsMark(named.End, '-') || view.IsMark(named.End, '–'))
            ? named.Card
            : null;

    /// <summary>"Tổng thống" alone: who was called so before; "Thủ tướng" alone in the readers' own news is their own.</summary>
    private EntityMention? Bare(Phrase phrase)
    {
        // "Chủ tịch nước" is what the readers call their own president
        if (view.IsWord(phrase.End - 1, Words.Country) && phrase.Office == "president" && antecedents.Memory.IsDomestic)
        {
            return In("VNM", phrase);
        }

        // "tân tổng thống" is not the one whom the article has called president so far
        if (phrase.IsElect && antecedents.Offices.InOffice(phrase) is { Country.Length: > 0 } outgoing)
        {
            return Incoming(phrase, outgoing);
        }

        if (phrase.IsFormer)
        {
            return Former(phrase, "") is { } former ? MentionBuilder.Person(view, phrase, former, coreference: true) : null;
        }

        if (!phrase.IsIndefinite && antecedents.Offices.InOffice(phrase) is { } before)
        {
            people.Touch(before);
            phrase.Country = before.Country;
            return MentionBuilder.Person(view, phrase, before, coreference: true);
        }

        if (antecedents.Memory.LastCountry is { } country and not "VNM" && phrase is { IsFormer: false, IsIndefinite: false, Plural: "" } && OfficeHolders.Terms(country, phrase.Office).Count > 0)
        {
            return In(country, phrase);
        }

        return IsOfReaders(phrase) ? In("VNM", phrase) : null;
    }

    private EntityMention? In(string country, Phrase phrase)
    {
        phrase.Country = country;
        return Resolve(phrase);
    }

    private EntityMention? Incoming(Phrase phrase, PersonCard outgoing)
    {
        phrase.Country = outgoing.Country;
        return OfficeHolders.Terms(outgoing.Country, phrase.Office).Count > 0 ? Resolve(phrase)
            : antecedents.Offices.Newcomer(outgoing) is { } newcomer ? MentionBuilder.Person(view, phrase, newcomer, coreference: true)
            : null;
    }

    // the readers call nobody of their own "Tổng thống" or "Phó Tổng thống"
    private bool IsOfReaders(Phrase phrase) =>
        !view.IsWord(phrase.OfficeEnd - 1, Words.Presiding) && !phrase.IsFormer && !phrase.IsIndefinite && phrase.Plural.Length == 0 && view.IsCapital(phrase.First) && OfficeHolders.Terms("VNM", phrase.Office).Count > 0 && antecedents.Memory.IsDomestic;
}
