using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Which country "nước này", "nước bạn" or an agency without a country means.</summary>
internal sealed class CountryAntecedents(TextView view, ArticleMemory memory)
{
    // "kêu gọi", "vừa đề nghị"
    private const int MostVerbWords = 3;

    // "ông X hôm qua cho biết"
    private const int FarthestSpeaker = 8;

    /// <summary>The country that "nước này" means: the last one in this sentence, else the first of the sentence before.</summary>
    public string? Country(int at)
    {
        if (memory.Countries.Count == 0)
        {
            return null;
        }

        if (Speaker(at) is { Length: > 0 } own)
        {
            return own;
        }

        var (token, country) = memory.Countries[^1];
        if (token >= view.SentenceStart(at))
        {
            if (CountryContext.IsAimedAt(view, at) && OtherThanSubject(at) is { } target)
            {
                return target;
            }

            if (CountryContext.IsEntered(view, at) && memory.Parties.Find(party => party.First >= view.SentenceStart(at)).Country is { } owner && owner != country)
            {
                return owner;
            }

            var inSentence = memory.Countries.FindLast(seen => seen.Token >= view.SentenceStart(at) && !memory.Persons.Exists(person => person.Token == seen.Token));
            if (view.IsWord(at - 1, Words.Of) && inSentence.Country is { } subject)
            {
                return subject;
            }

            var elsewhere = CountryContext.IsGivenTo(view, at) || (CountryContext.IsInside(view, at) && memory.Persons.Exists(person => person.Token == token));
            return elsewhere && !CountryContext.IsGivenTo(view, token) ? OtherThan(country) ?? country : country;
        }

        var start = view.SentenceStart(token);
        return memory.Countries.Find(seen => seen.Token >= start).Country;
    }

    /// <summary>The country that "nước bạn", "đối phương" means: not that of whoever stands first in the sentence, but the last other one.</summary>
    public string? OtherCountry(int at)
    {
        // "Trung Quốc, nước láng giềng của X, kêu gọi": the state before the comma in other words
        if (view.IsMark(at - 1, ',') && memory.Parties.FindLast(party => party.End == at - 1).Country is { Length: > 0 } same)
        {
            return same;
        }

        var start = view.SentenceStart(at);
        // "Trước khi rời X, ông Y đề nghị nước láng giềng": who stands right before the verb is its subject
        var beside = memory.Parties.FindLast(party => party.First >= start && party.First < at);
        var subject = (beside.Country is not null && at - beside.End <= MostVerbWords && !view.IsMark(beside.End, ',') ? beside : memory.Parties.Find(party => party.First >= start)).Country ?? memory.LastCountry;
        return memory.Parties.FindLast(party => party.First < at && party.Country != subject).Country;
    }

    /// <summary>The country of "Thủ tướng nước chủ nhà": the other one named, else that of the town where the story is told.</summary>
    public string? Host(int at)
    {
        if (OtherCountry(at) is { } named)
        {
            return named;
        }

        var guest = memory.Parties.Count > 0 ? memory.Parties[^1].Country : "";
        return memory.Places.FindLast(place => place.Country != guest).Country;
    }

    /// <summary>Gives "Bộ Ngoại giao" without a country the one named before, else the readers' own.</summary>
    public void CompleteAgency(Phrase phrase)
    {
        if (phrase.Office.Length > 0 && phrase.Country.Length == 0 && phrase.Owner.Length == 0 && phrase.Honorific.Length == 0)
        {
            phrase.Country = CountryBehind(phrase) ?? CountryOfNext(phrase) ?? memory.Agencies.GetValueOrDefault(phrase.Office, memory.IsDomestic && !IsForeign(phrase) ? "VNM" : OnlyOne(phrase.First) ?? "");
        }
    }

    // "Thượng viện", "Hạ viện": the readers' own parliament has one house
    private bool IsForeign(Phrase phrase) => phrase.Office == "parliament" && Words.Houses.Contains(view.Tokens[phrase.First].Word);

    // "Phủ Tổng thống Hàn Quốc đề nghị Quốc hội": the one state that the sentence has spoken of so far
    private string? OnlyOne(int at)
    {
        var start = view.SentenceStart(at);
        var states = memory.Parties.Where(party => party.First >= start && party.First < at).Select(party => party.Country).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return states.Count == 1 ? states[0] : null;
    }

    // "lãnh đạo Thượng viện và Hạ viện Mỹ": both are of the state behind the second
    private string? CountryOfNext(Phrase phrase)
    {
        var next = phrase.End + 1;
        return !view.IsWord(phrase.End, Words.And) ? null
            : view.Is(next, EntryRole.Organization, out var body, out _) && body.Country.Length > 0 ? body.Country
            : view.Is(next, EntryRole.Agency, out _, out var end) && view.Is(end, EntryRole.Country, out var country, out _) ? country.Country
            : null;
    }

    // "Bộ Ngoại giao nước này"
    private string? CountryBehind(Phrase phrase) => !view.Is(phrase.End, EntryRole.Reference, out var reference, out _) ? null : reference.Name switch
    {
        "this country" => Country(phrase.End),
        "other country" => OtherCountry(phrase.End),
        _ => null,
    };

    /// <summary>"Sau khi gặp Ngoại trưởng X, ông Y cho biết nước này sẽ …": whoever speaks without a country named beside him speaks of his own.</summary>
    private string? Speaker(int at)
    {
        var said = memory.Persons.FindLast(person => person.Token >= view.SentenceStart(at));
        return said.Card is not null && view.IsWord(at - 1, Words.Know) && at - said.Token <= FarthestSpeaker && (view.IsWord(said.Token, Words.Mister) || view.IsWord(said.Token, Words.Madam)) ? said.Card.Country : null;
    }

    // none when the sentence names another state than its subject's itself
    private string? OtherThanSubject(int at)
    {
        var start = view.SentenceStart(at);
        var subject = memory.Parties.Find(party => party.First >= start).Country;
        return subject is null || memory.Countries[^1].Country != subject ? null : OtherThan(subject);
    }

    private string? OtherThan(string country)
    {
        for (var i = memory.Countries.Count - 1; i >= 0; i--)
        {
            if (memory.Countries[i].Country != country)
            {
                return memory.Countries[i].Country;
            }
        }

        return null;
    }
}
