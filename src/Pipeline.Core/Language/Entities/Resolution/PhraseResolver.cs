using NodaTime;
using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves the phrases of one article in reading order: names to people, titles to office-holders, pointers to what they point at.</summary>
internal sealed class PhraseResolver
{
    private readonly TextView _view;
    private readonly PersonRoll _people;
    private readonly Antecedents _antecedents;
    private readonly List<EntityMention> _mentions = [];
    private (int End, PersonCard Card)? _lastNamed;

    private PhraseResolver(TextView view, LocalDate? day, bool isGuessed)
    {
        _view = view;
        _people = new PersonRoll(view, day, isGuessed);
        _antecedents = new Antecedents(new ArticleMemory(_people), view);
    }

    /// <summary>The mentions of <paramref name="phrases"/>; a pointer that points at nothing gives none.</summary>
    public static List<EntityMention> Resolve(TextView view, IReadOnlyList<Phrase> phrases, LocalDate? day, bool isGuessed)
    {
        var resolver = new PhraseResolver(view, day, isGuessed);
        resolver.RegisterFullNames(phrases);
        foreach (var phrase in phrases)
        {
            if (resolver.Resolve(phrase) is { } mention)
            {
                resolver._mentions.Add(mention);
                resolver._antecedents.Saw(phrase, mention);
            }
        }

        return Compatriots.Complete(view, resolver._mentions);
    }

    private void RegisterFullNames(IReadOnlyList<Phrase> phrases)
    {
        var chinese = phrases.Any(phrase => phrase.Kind != EntityKind.Person && Compatriots.IsChinese(phrase.Country));
        foreach (var phrase in phrases)
        {
            DropOtherSex(phrase);
            DropNamesake(phrase, chinese);
            if (phrase.Kind == EntityKind.Person && phrase.HasName && (phrase.Entry is not null || phrase.NameEnd - phrase.NameFirst > 1))
            {
                if (phrase.Entry is null && phrase.Office.Length > 0 && _people.FindPartial(phrase) is { } known)
                {
                    Learn(known, phrase);
                    continue;
                }

                var card = _people.Register(phrase);
                Learn(card, phrase);
                if (phrase is { IsFormer: false, IsElect: false, Office.Length: > 0, HasName: true })
                {
                    _people.Says(phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country, phrase.Office, card);
                }
            }
        }
    }

    private EntityMention? Resolve(Phrase phrase) => phrase.Kind switch
    {
        EntityKind.Person => Person(phrase),
        EntityKind.Country => Country(phrase),
        EntityKind.Place => Place(phrase),
        EntityKind.Organization => Organization(phrase),
        _ => MentionBuilder.Named(_view, phrase, EntityKind.Group, phrase.Entry?.Name ?? TextOf(phrase)),
    };

    private EntityMention? Person(Phrase phrase)
    {
        Normalize(phrase);
        if (phrase.HasName)
        {
            return Name(phrase);
        }

        if (phrase.Reference.Length > 0)
        {
            return Pointer(phrase);
        }

        return phrase.Plural.Length > 0 ? Plural(phrase) : Office(phrase);
    }

    private EntityMention? Name(Phrase phrase)
    {
        if (phrase.Office == "counterpart" && !_antecedents.Offices.Counterpart(phrase))
        {
            phrase.Office = "";
        }

        phrase.Country = OfThisCountry(phrase);
        DropOtherSex(phrase);
        var found = phrase.Entry is null ? _people.FindPartial(phrase) : _people.Card(phrase.Entry.Name);
        if (found is null && phrase.Rule is BareNameReader.Candidate or BareNameReader.Paired)
        {
            return null;
        }

        var card = found ?? _people.Register(phrase);
        phrase.Office = OfficeOf(card, phrase.Office);
        Learn(card, phrase);
        card.Address = phrase.Honorific is "male" or "female" ? _view.Tokens[phrase.NameFirst - 1].Word : card.Address;
        card.IsAccused |= phrase.Honorific == "justice";
        _people.Touch(card);
        _lastNamed = (phrase.End, card);
        return MentionBuilder.Person(_view, phrase, card, coreference: false);
    }

    /// <summary>A family name alone behind "bà" is not the man whom it names elsewhere.</summary>
    private static void DropOtherSex(Phrase phrase)
    {
        if (phrase.Entry is { } entry && entry.Is(LexiconMarks.Short) && phrase.Honorific == "female" && !entry.Is(LexiconMarks.Woman))
        {
            phrase.Entry = null;
        }
    }

    /// <summary>"Tạ Phong", "Dương Quang": two syllables that read a Chinese name are a Vietnamese one where nothing Chinese is named.</summary>
    private static void DropNamesake(Phrase phrase, bool chinese)
    {
        if (!chinese && phrase is { Kind: EntityKind.Person, Entry: { } entry } && phrase.NameEnd - phrase.NameFirst == 2 && Compatriots.IsChinese(entry.Country) && !Compatriots.IsChinese(SaidCountry(phrase)) && OfficeHolders.OfficesOf(entry.Name).All(held => held.Office is not ("president" or "prime minister" or "foreign minister")))
        {
            phrase.Entry = null;
            phrase.Country = SaidCountry(phrase);
        }
    }

    /// <summary>The country of the title; a bare name has that of its list entry only.</summary>
    private static string SaidCountry(Phrase phrase) => phrase.Rule == "person" ? "" : phrase.Country;

    /// <summary>"Chủ tịch Tập Cận Bình" is a president, "Chủ tịch Kim Jong-un" a leader: what the list calls their office.</summary>
    private static string OfficeOf(PersonCard card, string office) => office != "chair" ? office
        : OfficeHolders.Terms(card.Country, "president").Any(term => term.Person == card.Name) ? "president"
        : card.Country == "PRK" && OfficeHolders.Terms("PRK", "leader").Any(term => term.Person == card.Name) ? "leader"
        : office;

    private EntityMention? Pointer(Phrase phrase)
    {
        if (phrase.Reference == "they")
        {
            return _antecedents.Lists.They(phrase.First) is { } several ? MentionBuilder.Plural(_view, phrase, EntityKind.Person, several) : null;
        }

        if (phrase.Reference == "two people")
        {
            return _antecedents.Lists.People(2, phrase.First) is { } named ? MentionBuilder.Plural(_view, phrase, EntityKind.Person, named) : null;
        }

        if (phrase.Reference is "two men" or "two between")
        {
            return _antecedents.Offices.TwoPeople("", phrase.First) is { } two ? MentionBuilder.Plural(_view, phrase, EntityKind.Person, two) : null;
        }

        if (_antecedents.Persons.Person(phrase) is not { } card)
        {
            return null;
        }

        card.Gender = phrase.Reference is "accused" or PersonAntecedents.Anyone ? card.Gender : phrase.Reference;
        _people.Touch(card);
        return MentionBuilder.Person(_view, phrase, card, coreference: true);
    }

    private EntityMention? Plural(Phrase phrase)
    {
        if (phrase.Countries.Count > 0)
        {
            // "cùng hai người đồng cấp Mỹ, Nhật"
            if (phrase.Office == "counterpart" && !_antecedents.Offices.Counterpart(phrase) && phrase.Office == "counterpart")
            {
                phrase.Office = "leader";
            }

            var members = phrase.Countries.ConvertAll(country => _people.FindByOffice(country, phrase.Office, elect: false)?.Id ?? EntityIds.Office(country, phrase.Office));
            return MentionBuilder.Plural(_view, phrase, EntityKind.Person, members);
        }

        var named = phrase.Country.Length > 0 || phrase.Owner.Length > 0;
        if (named)
        {
            // "hai nhà ngoại giao Nga", "nhiều nghị sĩ Mỹ": people of a country by what they are; "các Tổng thống Mỹ" are no one
            return phrase.Country.Length > 0 && OfficeHolders.Terms(OwnerOf(phrase), phrase.Office).Count == 0 ? MentionBuilder.Office(_view, phrase, OwnerOf(phrase)) : null;
        }

        // "ba nhà lãnh đạo", "bốn ngoại trưởng"
        if (CountOf(phrase.First) is { } count)
        {
            return _antecedents.Lists.People(count, phrase.First) is { } several ? MentionBuilder.Plural(_view, phrase, EntityKind.Person, several) : null;
        }

        return phrase.Plural == "two" && _antecedents.Offices.TwoPeople(phrase.Office, phrase.First) is { } two
            ? MentionBuilder.Plural(_view, phrase, EntityKind.Person, two)
            : null;
    }

    private int? CountOf(int at) => _view.IsWord(at, Words.Three) ? 3 : _view.IsWord(at, Words.Four) ? 4 : null;

    private EntityMention? Office(Phrase phrase)
    {
        var isCounterpart = phrase.Office == "counterpart";
        if (isCounterpart && !_antecedents.Offices.Counterpart(phrase))
        {
            return phrase.Plural.Length == 0 && _antecedents.Offices.OtherLeader(phrase.First) is { } other ? MentionBuilder.Person(_view, phrase, other, coreference: true) : null;
        }

        // "Thủ tướng Nhật Bản và người đồng cấp Hàn Quốc": the leader whom the article has named, whatever he is called at home
        if (isCounterpart && _antecedents.Offices.LeaderOf(phrase.Country, phrase.Office) is { } leader)
        {
            phrase.Office = leader.Office;
            return MentionBuilder.Person(_view, phrase, leader, coreference: true);
        }

        phrase.Country = phrase.IsHost && phrase.Country.Length == 0 ? _antecedents.Countries.OtherCountry(phrase.First) ?? "" : OfThisCountry(phrase);
        var owner = OwnerOf(phrase);
        if (owner.Length == 0)
        {
            return phrase.IsHost ? null : BareOffice(phrase);
        }

        var card = phrase.IsFormer || phrase.IsIndefinite ? null : _people.FindByOffice(owner, phrase.Office, phrase.IsElect);
        if (card is null && Apposed(phrase) is { } named)
        {
            Learn(named, phrase);
            return MentionBuilder.Person(_view, phrase, named, coreference: true);
        }

        // "ban lãnh đạo đảng X": whom nobody names stands for the party
        if (card is null && phrase is { Office: "leader", Owner.Length: > 0 } && _view.Lexicon.Find(phrase.Owner) is { Role: EntryRole.Organization, Office: "party" or "movement" } body)
        {
            phrase.Entry = body;
            return MentionBuilder.Named(_view, phrase, EntityKind.Organization, body.Name);
        }

        if (card is null)
        {
            return MentionBuilder.Office(_view, phrase, owner);
        }

        if (card.Office.Length == 0)
        {
            Learn(card, phrase);
        }

        card.Country = card.Country.Length > 0 ? card.Country : phrase.Country;
        _people.Touch(card);
        return MentionBuilder.Person(_view, phrase, card, coreference: false);
    }

    /// <summary>"Đại tá Phạm Quốc Khánh, Phó giám đốc Công an TP Hà Nội": the title behind the comma is of the name before it.</summary>
    private PersonCard? Apposed(Phrase phrase) =>
        _lastNamed is { } named && named.End == phrase.First - 1 && (_view.IsMark(named.End, ',') || _view.IsMark(named.End, '-') || _view.IsMark(named.End, '–'))
            ? named.Card
            : null;

    /// <summary>"Người đứng đầu Điện Kremlin", "ông chủ Nhà Trắng": whoever leads the country leads its seat of power.</summary>
    private string OwnerOf(Phrase phrase)
    {
        var leadsSeat = phrase.Office == "leader" && phrase.Owner.Length > 0 && _view.Lexicon.Find(phrase.Owner)?.Seat.Length > 0;
        return phrase.Owner.Length > 0 && !leadsSeat ? phrase.Owner : phrase.Country;
    }

    /// <summary>"Thủ tướng nước này X": the country that the words point at, else the one that the phrase says itself.</summary>
    private string OfThisCountry(Phrase phrase) => phrase.IsOfThisCountry && phrase.Country.Length == 0 ? _antecedents.Countries.Country(phrase.First) ?? "" : phrase.Country;

    /// <summary>"Tổng thống" alone: who was called so before; "Thủ tướng" alone in the readers' own news is their own.</summary>
    private EntityMention? BareOffice(Phrase phrase)
    {
        // "Chủ tịch nước" is what the readers call their own president
        if (_view.IsWord(phrase.End - 1, Words.Country) && phrase.Office == "president" && _antecedents.Memory.IsDomestic)
        {
            phrase.Country = "VNM";
            return Office(phrase);
        }

        // "tân tổng thống" is not the one whom the article has called president so far
        if (phrase.IsElect && _antecedents.Offices.InOffice(phrase.Office) is { Country.Length: > 0 } outgoing)
        {
            phrase.Country = outgoing.Country;
            return OfficeHolders.Terms(outgoing.Country, phrase.Office).Count > 0 ? Office(phrase)
                : _antecedents.Offices.Newcomer(outgoing) is { } newcomer ? MentionBuilder.Person(_view, phrase, newcomer, coreference: true)
                : null;
        }

        if (!phrase.IsIndefinite && _antecedents.Offices.InOffice(phrase.Office) is { } before)
        {
            _people.Touch(before);
            phrase.Country = before.Country;
            return MentionBuilder.Person(_view, phrase, before, coreference: true);
        }

        if (_antecedents.Memory.LastCountry is { } country and not "VNM" && phrase is { IsFormer: false, IsIndefinite: false, Plural: "" } && OfficeHolders.Terms(country, phrase.Office).Count > 0)
        {
            phrase.Country = country;
            return Office(phrase);
        }

        if (phrase.IsFormer || phrase.IsIndefinite || phrase.Plural.Length > 0 || !_view.IsCapital(phrase.First) || OfficeHolders.Terms("VNM", phrase.Office).Count == 0 || !_antecedents.Memory.IsDomestic)
        {
            return null;
        }

        phrase.Country = "VNM";
        return Office(phrase);
    }

    private EntityMention? Country(Phrase phrase)
    {
        if (phrase.Reference == "two parties")
        {
            return _antecedents.Parties.TwoParties(phrase.First) is { } two ? MentionBuilder.Plural(_view, phrase, EntityKind.Country, two) : null;
        }

        if (phrase.Reference is "three parties" or "four parties")
        {
            return _antecedents.Lists.States(phrase.Reference == "three parties" ? 3 : 4, phrase.First) is { } several ? MentionBuilder.Plural(_view, phrase, EntityKind.Country, several) : null;
        }

        if (phrase.Reference == "other country")
        {
            return _antecedents.Countries.OtherCountry(phrase.First) is { } other ? MentionBuilder.Country(_view, phrase, other, coreference: true) : null;
        }

        if (phrase.Reference == "this country")
        {
            return _antecedents.Countries.Country(phrase.First) is { } country ? MentionBuilder.Country(_view, phrase, country, coreference: true) : null;
        }

        return MentionBuilder.Country(_view, phrase, phrase.Country, coreference: false);
    }

    private EntityMention Place(Phrase phrase)
    {
        var isState = phrase.Entry?.Is(LexiconMarks.Capital) == true && phrase.Rule == "place" && PlaceOrState.IsState(_view, phrase);
        if (isState)
        {
            phrase.Rule = "metonym";
            return MentionBuilder.Country(_view, phrase, phrase.Country, coreference: false);
        }

        return MentionBuilder.Named(_view, phrase, EntityKind.Place, phrase.Entry?.Name ?? NameOf(phrase));
    }

    private EntityMention? Organization(Phrase phrase)
    {
        if (phrase.Reference.Length > 0)
        {
            return _antecedents.Groups.Find(phrase) is { } group ? MentionBuilder.Again(_view, phrase, group) : null;
        }

        if (phrase.Entry is { Seat.Length: > 0 } seat && PlaceOrState.IsPlace(_view, phrase))
        {
            return MentionBuilder.Named(_view, phrase, EntityKind.Place, seat.Name);
        }

        if (phrase.Entry is null)
        {
            _antecedents.Countries.CompleteAgency(phrase);
        }

        return MentionBuilder.Named(_view, phrase, EntityKind.Organization, phrase.Entry?.Name ?? AgencyNames.Of(_view, phrase));
    }

    private static void Normalize(Phrase phrase)
    {
        var owner = phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country;
        phrase.Office = (phrase.Office, OfficeHolders.Terms(owner, phrase.Office).Count) switch
        {
            ("chair", 0) when OfficeHolders.Terms(owner, "chair of the people's committee").Count > 0 => "chair of the people's committee",
            ("chair", 0) when phrase.Owner.Length > 0 && OfficeHolders.Terms(owner, "president").Count > 0 => "president",
            ("secretary", 0) when OfficeHolders.Terms(owner, "party secretary").Count > 0 => "party secretary",
            _ => phrase.Office,
        };

        if (phrase.Office == "chair" && phrase.Country is "CHN" or "CUB" or "VNM" or "LAO" or "PRK")
        {
            phrase.Office = phrase.Owner.Length > 0 ? phrase.Office : phrase.Country == "PRK" ? "leader" : "president";
        }
    }

    private static void Learn(PersonCard card, Phrase phrase)
    {
        if (phrase.Office.Length > 0 && phrase.Office is not ("counterpart" or "official" or "candidate"))
        {
            card.Office = phrase.Office;
            card.Owner = phrase.Owner;
            card.IsFormer = phrase.IsFormer;
        }

        card.Country = card.Country.Length > 0 ? card.Country : phrase.Country;
        card.Gender = phrase.Honorific switch { "male" => "man", "female" => "woman", _ => card.Gender };
    }

    private string TextOf(Phrase phrase) => _view.Tokens.SpanOf(phrase.First, phrase.End).Of(_view.Tokens.Text);

    private string NameOf(Phrase phrase) => _view.Tokens.SpanOf(phrase.NameFirst, phrase.NameEnd).Of(_view.Tokens.Text);
}
