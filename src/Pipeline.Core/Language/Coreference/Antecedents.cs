using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the article has named before, and what a pointing phrase most likely points at.</summary>
internal sealed class Antecedents(TextView view, PersonRoll people)
{
    private static readonly string[] HighOffices = ["president", "prime minister", "monarch", "emir", "leader", "general secretary", "supreme leader", "president-elect"];
    private readonly List<(int Token, string Country)> _countries = [];
    private readonly List<(int Token, PersonCard Card)> _persons = [];
    private readonly List<(int First, int End, string Country)> _parties = [];
    private readonly List<(int First, IReadOnlyList<string> Members)> _pairs = [];
    private readonly Dictionary<string, string> _agencies = new(StringComparer.Ordinal);
    private const int MostCandidates = 4;

    /// <summary>Reference of words that tell no sex.</summary>
    public const string Anyone = "anyone";
    private const int MostJointWords = 3;
    private bool _vietnamese;
    private bool _foreign;

    /// <summary>Whether nothing foreign has been named, so that a bare office or body is the readers' own.</summary>
    public bool IsDomestic => _vietnamese || !_foreign;

    /// <summary>The country named or meant last, or null.</summary>
    public string? LastCountry => _countries.Count > 0 ? _countries[^1].Country : null;

    /// <summary>Remembers a resolved phrase.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        if (mention.Country.Length > 0)
        {
            _vietnamese |= mention.Country == "VNM";
            _foreign |= mention.Country != "VNM";
        }

        if (mention.Members.Count == 2)
        {
            _pairs.Add((phrase.First, mention.Members));
        }
        else if (mention.Members.Count == 0 && mention.Country.Length > 0 && mention.Kind is EntityKind.Country or EntityKind.Person or EntityKind.Organization)
        {
            _parties.Add((phrase.First, phrase.End, mention.Country));
        }

        if (mention.Kind == EntityKind.Country && mention.Members.Count == 0)
        {
            _countries.Add((phrase.First, mention.Country));
        }
        else if (mention.Kind == EntityKind.Person && mention.Members.Count == 0 && mention.Name.Length > 0)
        {
            if (phrase.Country.Length > 0 && !mention.IsCoreference)
            {
                _countries.Add((phrase.First, phrase.Country));
            }

            _persons.Add((phrase.First, people.Card(mention.Name)));
        }
        else if (mention.Kind == EntityKind.Organization && mention.Office.Length > 0 && mention.Country.Length > 0)
        {
            _agencies[mention.Office] = mention.Country;
            _countries.Add((phrase.First, mention.Country));
        }
    }

    /// <summary>Whom "ông", "bà", "ông ấy" means: the last person that can be a man or a woman, subjects of the sentence first.</summary>
    public PersonCard? Person(Phrase phrase)
    {
        if (phrase.Reference == "accused")
        {
            return OnlyAccused();
        }

        var sentence = SentenceStart(phrase.First);
        var isObject = IsObject(phrase);
        var subject = BesideVerb(phrase) ?? BeforeQuotation(phrase);
        PersonCard? best = null;
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var (token, card) = _persons[i];
            if (!CanBe(card, phrase) || (isObject && token >= sentence) || card == subject)
            {
                continue;
            }

            if (token < sentence)
            {
                // the sentence before: its first person is its subject more often than not
                return best ?? FirstOfSentence(i, phrase);
            }

            best = card;
        }

        return best;
    }

    // of several nobody knows which one is meant
    private PersonCard? OnlyAccused()
    {
        PersonCard? only = null;
        foreach (var (_, card) in _persons)
        {
            if (card.IsAccused && only is not null && card != only)
            {
                return null;
            }

            only = card.IsAccused ? card : only;
        }

        return only;
    }

    /// <summary>The country that "nước này" means: the last one in this sentence, else the first of the sentence before.</summary>
    public string? Country(int at)
    {
        if (_countries.Count == 0)
        {
            return null;
        }

        var (token, country) = _countries[^1];
        if (token >= SentenceStart(at))
        {
            if (IsAimed(at) && OtherThanSubject(at) is { } target)
            {
                return target;
            }

            var inSentence = _countries.FindLast(seen => seen.Token >= SentenceStart(at) && !_persons.Exists(person => person.Token == seen.Token));
            if (view.IsWord(at - 1, Words.Of) && inSentence.Country is { } subject)
            {
                return subject;
            }

            var elsewhere = IsGivenTo(at) || (IsInside(at) && _persons.Exists(person => person.Token == token));
            return elsewhere && !IsGivenTo(token) ? OtherThan(country) ?? country : country;
        }

        var start = SentenceStart(token);
        return _countries.Find(seen => seen.Token >= start).Country;
    }

    /// <summary>The country that "nước bạn", "đối phương" means: not that of whoever stands first in the sentence, but the last other one.</summary>
    public string? OtherCountry(int at)
    {
        var start = SentenceStart(at);
        var subject = _parties.Find(party => party.First >= start).Country ?? LastCountry;
        return _parties.FindLast(party => party.First < at && party.Country != subject).Country;
    }

    /// <summary>The two people that "hai tổng thống", "hai nhà lãnh đạo", "hai ông" means, latest first; null when there are not two.</summary>
    public List<string>? TwoPeople(string office, int at)
    {
        var recent = new List<(string Id, int Times)>();
        for (var i = _persons.Count - 1; i >= 0 && recent.Count < MostCandidates; i--)
        {
            var card = _persons[i].Card;
            if (!recent.Exists(seen => seen.Id == card.Id) && Holds(card, office))
            {
                recent.Add((card.Id, office.Length > 0 ? 0 : _persons.Count(seen => seen.Card == card)));
            }
        }

        // with a title the last two who hold it; "hai ông" are those the article is about
        var two = recent.OrderByDescending(seen => seen.Times).Take(2).Select(seen => seen.Id).ToList();
        return two.Count == 2 && at >= 0 ? two : null;
    }

    /// <summary>The two states that "hai bên", "hai nước" means: two named side by side shortly before, else the last two named, people standing for theirs.</summary>
    public List<string>? TwoParties(int at)
    {
        // "Thái Lan hoan nghênh giải pháp của hai láng giềng": those next to whoever speaks
        var appealed = at > 1 && (Words.Neighbours.Contains(view.Tokens[Math.Min(view.Count - 1, at + 1)].Word) || Words.Aimed.Contains(view.Tokens[at - 1].Word) || (Words.Towards.Contains(view.Tokens[at - 1].Word) && Words.Mediates.Contains(view.Tokens[at - 2].Word)));
        if (!appealed && SideBySide(at) is { } pair)
        {
            return pair;
        }

        var parties = _countries.Concat(_persons.Where(person => person.Card.Country.Length > 0).Select(person => (person.Token, person.Card.Country)))
            .Where(party => party.Token < at)
            .OrderByDescending(party => party.Token)
            .Select(party => (party.Token, Country: party.Item2))
            .ToList();

        // "Mỹ kêu gọi hai bên kiềm chế": whoever calls on two parties is neither; they are those the article is about
        var told = appealed;
        var start = told ? SentenceStart(at) : int.MaxValue;
        var outside = parties.Where(party => party.Token >= start && told).Select(party => party.Country).ToHashSet(StringComparer.Ordinal);
        var ranked = told
            ? parties.Where(party => !outside.Contains(party.Country)).GroupBy(party => party.Country, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key)
            : parties.Select(party => party.Country);
        var seen = ranked
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .Select(EntityIds.Country)
            .ToList();
        return seen.Count == 2 ? seen : null;
    }

    // "phái đoàn Nga và Ukraine …. Hai bên": the last two in this or the sentence before that only a joint parts, or a pair meant before
    private List<string>? SideBySide(int at)
    {
        var earliest = SentenceStart(Math.Max(0, SentenceStart(at) - 1));
        for (var i = _parties.Count - 1; i > 0 && _parties[i].First >= earliest; i--)
        {
            var (left, right) = (_parties[i - 1], _parties[i]);
            if (right.First < at && left.Country != right.Country && IsJoined(left.End, right.First) && !_pairs.Exists(pair => pair.First > right.First))
            {
                return [EntityIds.Country(right.Country), EntityIds.Country(left.Country)];
            }
        }

        var meant = _pairs.FindLast(pair => pair.First >= earliest && pair.First < at).Members;
        return meant is null ? null : [.. meant];
    }

    private bool IsJoined(int from, int to)
    {
        if (to - from is < 1 or > MostJointWords)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (view.IsWord(at, Words.And) || view.IsWord(at, Words.With) || view.IsMark(at, '-') || view.IsMark(at, '\u2013'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last person whose office was called <paramref name="office"/>, or null.</summary>
    public PersonCard? InOffice(string office)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var card = _persons[i].Card;
            if (!card.IsFormer && Holds(card, office))
            {
                return card;
            }
        }

        return null;
    }

    /// <summary>The last person of no office who can follow <paramref name="outgoing"/>, or null.</summary>
    public PersonCard? Newcomer(PersonCard outgoing) =>
        _persons.FindLast(person => person.Card != outgoing && person.Card.Office.Length == 0 && (person.Card.Country.Length == 0 || person.Card.Country == outgoing.Country)).Card;

    /// <summary>Gives "người đồng cấp Nga" the office of the person it is the counterpart of.</summary>
    public bool Counterpart(Phrase phrase)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var card = _persons[i].Card;
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
        if (!HighOffices.Contains(office) || _persons.Exists(person => person.Card.Country == country && person.Card.Office == office))
        {
            return null;
        }

        return _persons.FindLast(person => person.Card.Country == country && !person.Card.IsFormer && HighOffices.Contains(person.Card.Office)).Card;
    }

    /// <summary>"người đồng cấp" without a country: the last one named who leads another country than the subject of the sentence.</summary>
    public PersonCard? OtherLeader(int at)
    {
        var start = SentenceStart(at);
        var subject = _persons.Find(person => person.Token >= start).Card;
        return subject is null ? null : _persons.FindLast(person => person.Token < start && subject.Office.Length > 0 && person.Card.Office == subject.Office && person.Card.Country.Length > 0 && person.Card.Country != subject.Country).Card
            ?? _persons.FindLast(person => person.Token < start && person.Card.Country.Length > 0 && person.Card.Country != subject.Country && (person.Card.Office.Length > 0 || OfficeHolders.OfficesOf(person.Card.Name).Any())).Card;
    }

    /// <summary>Gives "Bộ Ngoại giao" without a country the one named before, else the readers' own.</summary>
    public void CompleteAgency(Phrase phrase)
    {
        if (phrase.Office.Length > 0 && phrase.Country.Length == 0 && phrase.Owner.Length == 0 && phrase.Honorific.Length == 0)
        {
            phrase.Country = CountryBehind(phrase) ?? _agencies.GetValueOrDefault(phrase.Office, IsDomestic ? "VNM" : "");
        }
    }

    // "Bộ Ngoại giao nước này"
    private string? CountryBehind(Phrase phrase) => !view.Is(phrase.End, EntryRole.Reference, out var reference, out _) ? null : reference.Name switch
    {
        "this country" => Country(phrase.End),
        "other country" => OtherCountry(phrase.End),
        _ => null,
    };

    private static bool Holds(PersonCard card, string office) => office switch
    {
        "" => true,
        "leader" => HighOffices.Contains(card.Office) || (card.Office.Length == 0 && OfficeHolders.OfficesOf(card.Name).Any(held => HighOffices.Contains(held.Office))),
        "president" => card.Office is "president" or "president-elect" || (card.Office.Length == 0 && OfficeHolders.OfficesOf(card.Name).Any(held => held.Office == "president")),
        _ => card.Office == office || OfficeHolders.OfficesOf(card.Name).Any(held => held.Office == office),
    };

    /// <summary>"ông" and "bà" can be anyone of that sex; "anh", "chị", "cô" only those the article calls so.</summary>
    private bool CanBe(PersonCard card, Phrase phrase)
    {
        if (card.Gender.Length > 0 && phrase.Reference != Anyone && card.Gender != phrase.Reference)
        {
            return false;
        }

        var word = view.Tokens[phrase.First].Word;
        return phrase.End - phrase.First > 1 || word == Words.Mister || word == Words.Madam || card.Address == word;
    }

    private PersonCard? FirstOfSentence(int last, Phrase phrase)
    {
        var start = SentenceStart(_persons[last].Token);
        var first = _persons[last].Card;
        PersonCard? free = null;
        for (var i = last; i >= 0 && _persons[i].Token >= start; i--)
        {
            if (CanBe(_persons[i].Card, phrase))
            {
                first = _persons[i].Card;
                free = IsGoverned(_persons[i].Token) ? free : first;
            }
        }

        return free ?? first;
    }

    /// <summary>"Sau cuộc điện đàm với ông Moon, ông Abe nói": whom a preposition governs is no subject.</summary>
    private bool IsGoverned(int token) => token > 0 && (view.IsWord(token - 1, Words.With) || view.IsWord(token - 1, Words.Of) || view.IsWord(token - 1, Words.Between) || Words.Towards.Contains(view.Tokens[token - 1].Word));

    /// <summary>"Ông Johnson ca ngợi ông là …": the subject of the verb right before is somebody else; null when no such verb stands there.</summary>
    private PersonCard? BesideVerb(Phrase phrase)
    {
        var isObject = phrase.First > 0 && !view.IsCapital(phrase.First) && !view.Breaks(phrase.First) && Words.TakeObject.Contains(view.Tokens[phrase.First - 1].Word);
        return isObject ? NearestSince(SentenceStart(phrase.First), phrase.First) : null;
    }

    /// <summary>"Luật sư nói: “Ông ấy đã về nhà”": inside a quotation "he" is not the one who speaks.</summary>
    private PersonCard? BeforeQuotation(Phrase phrase)
    {
        for (var at = phrase.First - 1; at > 0 && !view.Tokens[at].StartsLine; at--)
        {
            if (view.IsMark(at, '”'))
            {
                return null;
            }

            if (view.IsMark(at, '“'))
            {
                return view.IsMark(at - 1, ':') ? NearestSince(SentenceStart(at), at) : null;
            }
        }

        return null;
    }

    private PersonCard? NearestSince(int from, int before)
    {
        for (var i = _persons.Count - 1; i >= 0 && _persons[i].Token >= from; i--)
        {
            if (_persons[i].Token < before)
            {
                return _persons[i].Card;
            }
        }

        return null;
    }

    /// <summary>"Trung Quốc xây cầu cho nước này": the receiver is not the subject of its own clause.</summary>
    private bool IsGivenTo(int at) => at > 0 && Words.Towards.Contains(view.Tokens[at - 1].Word);

    /// <summary>"Washington thúc giục chính quyền nước này": nobody urges or blames his own state.</summary>
    private bool IsAimed(int at)
    {
        var before = at - 1;
        while (before > 0 && at - before <= MostJointWords && Words.Organs.Contains(view.Tokens[before].Word))
        {
            before--;
        }

        return before > 0 && Words.Aimed.Contains(view.Tokens[before].Word);
    }

    // none when the sentence names another state than its subject's itself
    private string? OtherThanSubject(int at)
    {
        var start = SentenceStart(at);
        var subject = _parties.Find(party => party.First >= start).Country;
        return subject is null || _countries[^1].Country != subject ? null : OtherThan(subject);
    }

    private bool IsInside(int at) => view.IsWord(at - 1, Words.At) || view.IsWord(at - 1, Words.In);

    /// <summary>"… chúc mừng ông.": at the end of a clause the word is an object, and its subject someone else.</summary>
    private bool IsObject(Phrase phrase) =>
        !view.IsCapital(phrase.First) && (view.Breaks(phrase.End) || view.IsMark(phrase.End, '.') || view.IsMark(phrase.End, ';')) && !view.IsWord(phrase.First - 1, Words.Of);

    private string? OtherThan(string country)
    {
        for (var i = _countries.Count - 1; i >= 0; i--)
        {
            if (_countries[i].Country != country)
            {
                return _countries[i].Country;
            }
        }

        return null;
    }

    private int SentenceStart(int at)
    {
        var first = at;
        while (first > 0 && !view.Tokens[first].StartsLine && !(view.IsMark(first - 1, '.') || view.IsMark(first - 1, '!') || view.IsMark(first - 1, '?')))
        {
            first--;
        }

        return first;
    }
}
