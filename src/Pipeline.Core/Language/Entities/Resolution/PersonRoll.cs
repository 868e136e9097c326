using NodaTime;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>The people of one article, found by full name, partial name, office or memory.</summary>
internal sealed class PersonRoll(TextView view, LocalDate? day, bool isGuessed)
{
    private const int RecentYears = 2;
    private const int DaysAhead = 10;
    private const int DaysBack = 45;
    private readonly Dictionary<(string Owner, string Office), PersonCard?> _said = [];
    private readonly Dictionary<string, PersonCard> _cards = new(StringComparer.Ordinal);
    private readonly List<PersonCard> _recent = [];
    private int _ordinal;

    /// <summary>People in order of last mention, the latest last.</summary>
    public IReadOnlyList<PersonCard> Recent => _recent;

    /// <summary>The card of a person by canonical name; made when it is not there yet.</summary>
    public PersonCard Card(string name)
    {
        var id = EntityIds.Person(name);
        if (!_cards.TryGetValue(id, out var card))
        {
            var entry = view.Lexicon.Find(name);
            var gender = entry is not { Role: EntryRole.Person } ? "" : entry.Is(LexiconMarks.Woman) ? "woman" : "man";
            _cards.Add(id, card = new PersonCard { Id = id, Name = name, Country = entry?.Country ?? "", Gender = gender });
            card.Forms.Add(WordsOf(Tokenizer.Tokenize(name)));
            card.Forms.AddRange(view.Lexicon.Persons.Forms(name));
        }

        return card;
    }

    /// <summary>Remembers that the person was just mentioned, so that "ông" can mean them.</summary>
    public void Touch(PersonCard card)
    {
        _recent.Remove(card);
        _recent.Add(card);
        card.LastSeen = _ordinal++;
    }

    /// <summary>Registers a full name of the text, so that its parts are understood anywhere in the article.</summary>
    public PersonCard Register(Phrase phrase)
    {
        var card = Card(phrase.Entry?.Name ?? view.Tokens.Text[view.Tokens[phrase.NameFirst].Start..view.Tokens[phrase.NameEnd - 1].End]);
        card.Forms.Add(WordsAt(phrase.NameFirst, phrase.NameEnd));
        return card;
    }

    /// <summary>Whom a name that no list knows means: someone of this article, the office's holder, someone known, or nobody yet.</summary>
    public PersonCard? FindPartial(Phrase phrase)
    {
        var words = WordsAt(phrase.NameFirst, phrase.NameEnd);
        if (phrase.Rule == BareNameReader.Candidate)
        {
            // without any title only the last word of someone already named will do
            return _recent.FindLast(card => card.Forms.Exists(form => form.Length > 1 && form[^1] == words[0]));
        }

        if (phrase.Rule == BareNameReader.Paired)
        {
            return OfThisArticle(words, phrase) ?? InTheNews(words[0], phrase);
        }

        return OfThisArticle(words, phrase) ?? Holder(words, phrase) ?? Known(words, phrase);
    }

    /// <summary>The person in office for a phrase without a name, or null.</summary>
    public PersonCard? FindByOffice(string owner, string office, bool elect)
    {
        if (!elect && Said(owner, office) is { } said)
        {
            return said;
        }

        var holder = day is { } date && owner.Length > 0 ? elect ? Incoming(owner, office, date) : OfficeHolders.Holder(owner, office, date) : null;
        return holder is null ? _recent.FindLast(card => IsIn(card, owner, office)) ?? _cards.Values.FirstOrDefault(card => card.LastSeen < 0 && IsIn(card, owner, office)) : Card(holder);
    }

    /// <summary>Remembers whom the article itself calls by an office, in full.</summary>
    public void Says(string owner, string office, PersonCard card)
    {
        // "Chủ tịch nước Trần Đại Quang" names no country; without a day nothing else tells who "Chủ tịch nước" is
        owner = owner.Length == 0 && (isGuessed || day is null) ? card.Country : owner;
        if (!_said.TryAdd((owner, office), card) && _said[(owner, office)] != card)
        {
            _said[(owner, office)] = null;
        }
    }

    /// <summary>Whom the article calls so, if that person was or is about to be in office; news of a dismissal names who went.</summary>
    private PersonCard? Said(string owner, string office)
    {
        if (!_said.TryGetValue((owner, office), out var card) || card is null)
        {
            return null;
        }

        // nothing else tells who holds it when the article has no day of its own
        if (isGuessed || day is not { } date)
        {
            return card;
        }

        var isListed = false;
        foreach (var term in OfficeHolders.Terms(owner, office))
        {
            isListed |= term.Person == card.Name;
            if (term.Person == card.Name && term.Start <= date.PlusDays(DaysAhead) && (term.End is null || term.End > date.PlusDays(-DaysBack)))
            {
                return card;
            }
        }

        // one whom the list does not know in this office at all was missed by the list, not by the article
        return isListed ? null : card;
    }

    /// <summary>"Tân tổng thống": the elected one, else who took office not long before or takes it within days.</summary>
    private static string? Incoming(string owner, string office, LocalDate date)
    {
        var elected = OfficeHolders.Holder(owner, office + "-elect", date);
        if (elected is not null)
        {
            return elected;
        }

        var next = OfficeHolders.Terms(owner, office).FirstOrDefault(term => term.Start > date && term.Start <= date.PlusDays(DaysAhead));
        return next?.Person ?? OfficeHolders.Holder(owner, office, date);
    }

    private static bool IsIn(PersonCard card, string owner, string office) =>
        !card.IsFormer && (card.Country == owner || card.Owner == owner) && (card.Office == office || (office == "leader" && card.Office == OfficeHolders.LeaderOf(owner)));

    private PersonCard? OfThisArticle(ulong[] words, Phrase phrase)
    {
        var found = _recent.FindLast(card => card.Answers(words) && Fits(card, phrase));
        return found ?? _cards.Values.FirstOrDefault(card => card.LastSeen < 0 && card.Answers(words) && Fits(card, phrase));
    }

    private static bool Fits(PersonCard card, Phrase phrase) =>
        IsOfSex(card.Gender, phrase) && HasCountryOf(card, phrase);

    /// <summary>"Bà Trump" is not Donald Trump.</summary>
    private static bool IsOfSex(string gender, Phrase phrase) =>
        gender.Length == 0 || phrase.Honorific is not ("male" or "female") || (gender == "woman") == (phrase.Honorific == "female");

    private static bool HasCountryOf(PersonCard card, Phrase phrase) =>
        phrase.Country.Length == 0 || card.Country.Length == 0 || card.Country == phrase.Country || phrase.Office.Length == 0;

    private PersonCard? Holder(ulong[] words, Phrase phrase)
    {
        var owner = phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country;
        if (owner.Length == 0 || phrase.Office.Length == 0)
        {
            return null;
        }

        OfficeTerm? best = null;
        foreach (var term in OfficeHolders.Terms(owner, phrase.Office))
        {
            var answers = view.Lexicon.Persons.With(words[^1]).Any(entry => entry.Name == term.Person) || view.Lexicon.Persons.With(words[0]).Any(entry => entry.Name == term.Person);
            best = answers && (best is null || (day is { } date && term.Covers(date))) ? term : best;
        }

        return best is null ? null : Card(best.Person);
    }

    /// <summary>A titled family name that the article never gives in full: the one known person in the news then.</summary>
    private PersonCard? Known(ulong[] words, Phrase phrase)
    {
        // "anh Andrew" is nobody of the world's news
        var address = phrase.Honorific.Length > 0 && phrase.NameFirst > phrase.First ? view.Tokens[phrase.NameFirst - 1].Word : 0;
        var formal = address == Words.Mister || address == Words.Madam;
        var titled = phrase.Office.Length > 0 || phrase.Country.Length > 0;
        var vietnamese = NameReader.IsVietnamese(view, phrase.NameFirst);
        if (words.Length > 1 || !(titled || (formal && !vietnamese)))
        {
            return null;
        }

        return InTheNews(words[0], phrase);
    }

    private PersonCard? InTheNews(ulong word, Phrase phrase)
    {
        LexiconEntry? best = null;
        var bestWeight = 0;
        foreach (var entry in view.Lexicon.Persons.With(word))
        {
            var weight = Weight(entry, phrase);
            if (weight > 0 && weight == bestWeight && best?.Name != entry.Name)
            {
                best = null;
            }
            else if (weight > bestWeight)
            {
                (best, bestWeight) = (entry, weight);
            }
        }

        return best is null ? null : Card(best.Name);
    }

    /// <summary>How well a known person fits a lone family name: in office on the day, or not long ago; a leader before a minister.</summary>
    private int Weight(LexiconEntry entry, Phrase phrase)
    {
        if (entry.Country == "VNM" || !IsOfSex(entry.Is(LexiconMarks.Woman) ? "woman" : "man", phrase) || (phrase.Country.Length > 0 && entry.Country != phrase.Country))
        {
            return 0;
        }

        var best = 0;
        foreach (var held in OfficeHolders.OfficesOf(entry.Name))
        {
            if (phrase.Office.Length > 0 && phrase.Office != held.Office)
            {
                continue;
            }

            var when = day is null || held.Term.Covers(day.Value) ? 4 : held.Term.Start <= day && held.Term.End > day.Value.PlusYears(-RecentYears) ? 2 : 0;
            var rank = view.Lexicon.Find(held.Owner) is null && held.Office == OfficeHolders.LeaderOf(held.Owner) ? 2 : held.Office is "president" or "prime minister" or "leader" ? 1 : 0;
            best = when == 0 ? best : Math.Max(best, when + rank);
        }

        return best;
    }

    private ulong[] WordsAt(int first, int end)
    {
        var words = new List<ulong>(end - first);
        for (var i = first; i < end; i++)
        {
            var isInitial = view.Tokens[i].Length == 1 && end - first > 1;
            if (view.Tokens[i].Kind == TokenKind.Word && !isInitial)
            {
                words.Add(view.Tokens[i].Word);
            }
        }

        return words.Count > 0 ? [.. words] : [view.Tokens[first].Word];
    }

    private static ulong[] WordsOf(TokenizedText tokens) =>
        [.. tokens.Tokens.ToArray().Where(token => token.Kind == TokenKind.Word).Select(token => token.Word)];
}
