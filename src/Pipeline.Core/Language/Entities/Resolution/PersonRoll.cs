using NodaTime;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>The people of one article, found by full name, partial name, office or memory.</summary>
internal sealed class PersonRoll
{
    private readonly TextView _view;
    private readonly LocalDate? _day;
    private readonly SaidOffices _said;
    private readonly KnownPeople _known;
    private readonly Incumbents _incumbents;
    private readonly Dictionary<string, PersonCard> _cards = new(StringComparer.Ordinal);
    private readonly List<PersonCard> _recent = [];
    private int _ordinal;

    public PersonRoll(TextView view, LocalDate? day, bool isGuessed)
    {
        _view = view;
        _day = day;
        _incumbents = new Incumbents(day, isGuessed);
        _said = new SaidOffices(day, isGuessed);
        _known = new KnownPeople(view, day);
    }

    /// <summary>People in order of last mention, the latest last.</summary>
    public IReadOnlyList<PersonCard> Recent => _recent;

    /// <summary>The card of a person by canonical name; made when it is not there yet.</summary>
    public PersonCard Card(string name)
    {
        var id = EntityIds.Person(name);
        if (!_cards.TryGetValue(id, out var card))
        {
            var entry = _view.Lexicon.Find(name);
            var gender = entry is not { Role: EntryRole.Person } ? "" : entry.Is(LexiconMarks.Woman) ? "woman" : "man";
            _cards.Add(id, card = new PersonCard { Id = id, Name = name, Country = entry?.Country ?? "", Gender = gender });
            card.Forms.Add(NameForms.Of(Tokenizer.Tokenize(name)));
            card.Forms.AddRange(_view.Lexicon.Persons.Forms(name));
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
        var card = Card(phrase.Entry?.Name ?? _view.Tokens.Text[_view.Tokens[phrase.NameFirst].Start.._view.Tokens[phrase.NameEnd - 1].End]);
        card.Forms.Add(NameForms.At(_view, phrase.NameFirst, phrase.NameEnd));
        return card;
    }

    /// <summary>Whom a name that no list knows means: someone of this article, the office's holder, someone known, or nobody yet.</summary>
    public PersonCard? FindPartial(Phrase phrase)
    {
        var words = NameForms.At(_view, phrase.NameFirst, phrase.NameEnd);
        if (phrase.Rule == BareNameReader.Candidate)
        {
            // without any title only the last word of someone already named will do
            return _recent.FindLast(card => card.Forms.Exists(form => form.Length > 1 && form[^1] == words[0])) ?? OnlyOfFamily(words[0]);
        }

        if (phrase.Rule == BareNameReader.Paired)
        {
            return OfThisArticle(words, phrase) ?? CardOf(_known.InTheNews(words[0], phrase));
        }

        return OfThisArticle(words, phrase) ?? CardOf(_known.Holder(words, phrase)) ?? Known(words, phrase);
    }

    /// <summary>The person in office for a phrase without a name, or null.</summary>
    public PersonCard? FindByOffice(string owner, string office, bool elect)
    {
        if (!elect && _said.Find(owner, office) is { } said)
        {
            return said;
        }

        var holder = _incumbents.Find(_cards.Values, owner, office, elect);
        return holder is null ? _recent.FindLast(card => IsIn(card, owner, office)) ?? _cards.Values.FirstOrDefault(card => card.LastSeen < 0 && IsIn(card, owner, office)) : Card(holder);
    }

    /// <summary>The only one of the article who once held the office ("cựu Giám đốc FBI"), or null.</summary>
    /// <param name="owner">Country or organisation; "" for any.</param>
    /// <param name="office">Office in English.</param>
    public PersonCard? FindFormer(string owner, string office)
    {
        PersonCard? only = null;
        foreach (var card in _cards.Values)
        {
            if (!card.WasIn.Contains((owner, office)))
            {
                continue;
            }

            if (only is not null && only != card)
            {
                return null;
            }

            only = card;
        }

        return only;
    }

    /// <summary>Remembers whom the article itself calls by an office, in full.</summary>
    public void Says(string owner, string office, PersonCard card) => _said.Add(owner, office, card);

    private PersonCard? CardOf(string? name) => name is null ? null : Card(name);

    private static bool IsIn(PersonCard card, string owner, string office) =>
        !card.IsFormer && (card.Country == owner || card.Owner == owner) && (card.Office == office || (office == "leader" && card.Office == OfficeHolders.LeaderOf(owner)));

    private PersonCard? OfThisArticle(ulong[] words, Phrase phrase)
    {
        var found = _recent.FindLast(card => card.Answers(words) && Fits(card, phrase));
        return found ?? _cards.Values.FirstOrDefault(card => card.LastSeen < 0 && card.Answers(words) && Fits(card, phrase));
    }

    // "Kim bị bắt", where the article names one Kim Dae-ho and no other Kim
    private PersonCard? OnlyOfFamily(ulong word)
    {
        var family = NameWords.IsKoreanSurname(word) ? _recent.Where(card => card.Forms.Exists(form => form.Length > 1 && form[0] == word)).Take(2).ToList() : [];
        return family.Count == 1 ? family[0] : null;
    }

    private static bool Fits(PersonCard card, Phrase phrase) =>
        KnownPeople.IsOfSex(card.Gender, phrase) && HasCountryOf(card, phrase);

    private static bool HasCountryOf(PersonCard card, Phrase phrase) =>
        phrase.Country.Length == 0 || card.Country.Length == 0 || card.Country == phrase.Country || phrase.Office.Length == 0;

    /// <summary>A titled family name that the article never gives in full: the one known person in the news then.</summary>
    private PersonCard? Known(ulong[] words, Phrase phrase)
    {
        // "anh Andrew" is nobody of the world's news
        var address = phrase.Honorific.Length > 0 && phrase.NameFirst > phrase.First ? _view.Tokens[phrase.NameFirst - 1].Word : 0;
        var formal = address == Words.Mister || address == Words.Madam;
        var titled = phrase.Office.Length > 0 || phrase.Country.Length > 0;
        var vietnamese = NameReader.IsVietnamese(_view, phrase.NameFirst);
        if (words.Length > 1 || !(titled || formal))
        {
            return null;
        }

        var known = _known.InTheNews(words[0], phrase);
        return titled || !vietnamese || (known is not null && IsLeaderNamed(known)) ? CardOf(known) : null;
    }

    /// <summary>"Ông Tập", "ông Kim", whom the article never gives in full, leads China or North Korea where it names anything of theirs.</summary>
    private bool IsLeaderNamed(string person)
    {
        var country = person == OfficeHolders.Holder("CHN", "president", _day ?? LocalDate.MinIsoValue) ? "CHN" : person == OfficeHolders.Holder("PRK", "leader", _day ?? LocalDate.MinIsoValue) ? "PRK" : "";
        for (var at = 0; at < _view.Count && country.Length > 0; at++)
        {
            if (_view.IsCapital(at) && ((_view.Is(at, EntryRole.Country, out var entry, out _) || _view.Is(at, EntryRole.Place, out entry, out _)) && entry.Country == country))
            {
                return true;
            }
        }

        return false;
    }
}
