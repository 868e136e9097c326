using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Whom an office without a name means: "tổng thống", "hai tổng thống", "người đồng cấp", "tân tổng thống".</summary>
internal sealed class OfficeAntecedents(TextView view, ArticleMemory memory)
{
    private const int MostCandidates = 4;

    /// <summary>The last person whose office was called so, or null; a paper that names its own prime minister first calls nobody else so.</summary>
    public PersonCard? InOffice(Phrase phrase)
    {
        var office = phrase.Office;
        var subject = GoverningSubject(phrase);
        if (memory.Persons.Find(person => person.Card.Office == office && !person.Card.IsFormer).Card is { Country: "VNM" } own)
        {
            return own;
        }

        for (var i = memory.Persons.Count - 1; i >= 0; i--)
        {
            var card = memory.Persons[i].Card;
            if (!card.IsFormer && card != subject && Holds(card, office))
            {
                return card;
            }
        }

        return null;
    }

    /// <summary>"Ông Macron gọi điện cho vị tổng thống", "cáo buộc tổng thống": somebody else than who does it; null when nobody does.</summary>
    private PersonCard? GoverningSubject(Phrase phrase)
    {
        var before = phrase.First - 1;
        if (before < 0 || view.IsCapital(phrase.First) || !(view.IsWord(before, Words.With) || Words.Towards.Contains(view.Tokens[before].Word) || Words.TakeObject.Contains(view.Tokens[before].Word)))
        {
            return null;
        }

        var start = view.SentenceStart(phrase.First);
        var last = memory.Persons.FindLastIndex(person => person.Token < phrase.First);
        for (var i = last; i >= 0 && memory.Persons[i].Token >= start; i--)
        {
            if (memory.Subjects.Of(i) >= SubjectRank.OfClause)
            {
                return memory.Persons[i].Card;
            }
        }

        return null;
    }

    /// <summary>"Cựu Bộ trưởng Tài chính" of someone whom the article calls by another office since: the last one named who held it; null when nobody did.</summary>
    public PersonCard? Risen(string owner, string office) =>
        memory.Persons.FindLast(person => person.Card.Office.Length > 0 && person.Card.Office != office && OfficeHolders.OfficesOf(person.Card.Name).Any(held => held.Office == office && (owner.Length == 0 || held.Owner == owner))).Card;

    /// <summary>The last person of no office who can follow <paramref name="outgoing"/>, or null.</summary>
    public PersonCard? Newcomer(PersonCard outgoing) =>
        memory.Persons.FindLast(person => person.Card != outgoing && person.Card.Office.Length == 0 && (person.Card.Country.Length == 0 || person.Card.Country == outgoing.Country)).Card;

    /// <summary>Gives "người đồng cấp Nga" the office of the person it is the counterpart of.</summary>
    public bool Counterpart(Phrase phrase)
    {
        for (var i = memory.Persons.Count - 1; i >= 0; i--)
        {
            var card = memory.Persons[i].Card;
            if (card.Office.Length > 0 && card.Country != phrase.Country)
            {
                phrase.Office = card.Office;
                return phrase.Country.Length > 0;
            }
        }

        return false;
    }

    /// <summary>Who leads <paramref name="country"/> by another office than <paramref name="office"/>, when the article names that person and no holder of the office itself; else null.</summary>
    public PersonCard? LeaderOf(string country, string office)
    {
        if (!OfficeClasses.Leading.Contains(office) || memory.Persons.Exists(person => person.Card.Country == country && person.Card.Office == office))
        {
            return null;
        }

        return memory.Persons.FindLast(person => person.Card.Country == country && !person.Card.IsFormer && OfficeClasses.Leading.Contains(person.Card.Office)).Card;
    }

    /// <summary>"người đồng cấp" without a country: the last one named who leads another country than the subject of the sentence.</summary>
    public PersonCard? OtherLeader(int at)
    {
        var start = view.SentenceStart(at);
        var subject = memory.Persons.Find(person => person.Token >= start).Card;
        return subject is null ? null : memory.Persons.FindLast(person => person.Token < start && subject.Office.Length > 0 && person.Card.Office == subject.Office && person.Card.Country.Length > 0 && person.Card.Country != subject.Country).Card
            ?? memory.Persons.FindLast(person => person.Token < start && person.Card.Country.Length > 0 && person.Card.Country != subject.Country && (person.Card.Office.Length > 0 || OfficeHolders.OfficesOf(person.Card.Name).Any())).Card;
    }

    /// <summary>The two people that "hai tổng thống", "hai nhà lãnh đạo", "hai ông" means, latest first; null when there are not two.</summary>
    public List<string>? TwoPeople(string office)
    {
        var recent = new List<(string Id, string Country, int Times)>();
        for (var i = memory.Persons.Count - 1; i >= 0 && recent.Count < MostCandidates; i--)
        {
            var card = memory.Persons[i].Card;
            // "hai nhà lãnh đạo" are of two states
            var isOfSame = office.Length > 0 && card.Country.Length > 0 && recent.Exists(seen => seen.Country == card.Country);
            if (!recent.Exists(seen => seen.Id == card.Id) && !isOfSame && Holds(card, office))
            {
                recent.Add((card.Id, card.Country, office.Length > 0 ? 0 : memory.Persons.Count(seen => seen.Card == card)));
            }
        }

        // with a title the last two who hold it; "hai ông" are those the article is about
        var two = recent.OrderByDescending(seen => seen.Times).Take(2).Select(seen => seen.Id).ToList();
        return two.Count == 2 ? two : null;
    }

    /// <summary>Whoever was named last of those who hold the office in each of two states; null when one of them was not named.</summary>
    /// <param name="states">Entity ids of the states.</param>
    /// <param name="office">Office in English.</param>
    public List<string>? Holders(List<string> states, string office)
    {
        var held = states.Select(state => memory.Persons.FindLast(seen => state == EntityIds.Country(seen.Card.Country) && !seen.Card.IsFormer && Holds(seen.Card, office)).Card?.Id).OfType<string>().ToList();
        return held.Count == states.Count ? held : null;
    }

    /// <summary>The office of whoever was named first in the sentence, or "".</summary>
    public string OfSubject(int at)
    {
        var start = view.SentenceStart(at);
        return memory.Persons.Find(person => person.Token >= start).Card?.Office ?? "";
    }

    /// <summary>The only two people named since the sentence before that of <paramref name="at"/> began; null when there are fewer or more.</summary>
    public List<string>? TwoBefore(int at)
    {
        var start = view.SentenceStart(Math.Max(0, view.SentenceStart(at) - 1));
        var named = memory.Persons.Where(seen => seen.Token >= start && seen.Token < at).Select(seen => seen.Card.Id).Distinct(StringComparer.Ordinal).ToList();
        return named.Count == 2 ? named : null;
    }

    private static bool Holds(PersonCard card, string office) => office switch
    {
        "" => true,
        "leader" => OfficeClasses.Leading.Contains(card.Office) || (card.Office.Length == 0 && OfficeHolders.OfficesOf(card.Name).Any(held => OfficeClasses.Leading.Contains(held.Office))),
        "president" => card.Office is "president" or "president-elect" || (card.Office.Length == 0 && OfficeHolders.OfficesOf(card.Name).Any(held => held.Office == "president")),
        _ => card.Office == office || OfficeHolders.OfficesOf(card.Name).Any(held => held.Office == office),
    };
}
