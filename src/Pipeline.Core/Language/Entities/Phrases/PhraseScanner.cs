using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Goes through a text once and reads the phrases that name someone; at each token the first reader that finds one wins.</summary>
internal static class PhraseScanner
{
    private static readonly Func<TextView, int, Phrase?>[] Readers =
    [
        ListedPerson,
        PersonReader.Read,
        ReferenceReader.Read,
        SharedTitleReader.Read,
        PairReader.Read,
        (view, at) => AgencyReader.Read(view, at),
        PlaceReader.Read,
        SpeltNameReader.Read,
        VietnameseName,
        ForeignCompany,
        Listed,
        ForeignName,
        BareNameReader.Read,
    ];

    public static List<Phrase> Scan(TextView view)
    {
        var phrases = new List<Phrase>();
        var at = 0;
        while (at < view.Count)
        {
            if (view.Is(at, EntryRole.Exclusion, out _, out var excluded))
            {
                at = excluded;
                continue;
            }

            var phrase = Read(view, at);
            if (phrase is not null)
            {
                phrases.Add(phrase);
            }

            // "chính quyền" that names no one must not leave "quyền" behind, which makes an acting president of the next one
            at = phrase?.End ?? (view.Is(at, EntryRole.Agency) || view.Is(at, EntryRole.PlaceHead) ? view.EndAt(at) : at + 1);
        }

        return phrases;
    }

    private static Phrase? Read(TextView view, int at)
    {
        if (view.EndAt(at) == at && !view.IsCapital(at))
        {
            return null;
        }

        foreach (var reader in Readers)
        {
            if (reader(view, at) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static Phrase? ListedPerson(TextView view, int at)
    {
        if (!view.Is(at, EntryRole.Person, out var person, out var end))
        {
            return null;
        }

        // "Trump Tower": a lone family name before another capitalised foreign word is part of some other name
        var partOfOther = person.Is(LexiconMarks.Short) && view.IsCapital(end) && !view.Tokens[end].StartsLine && view.EndAt(end) == end && !NameReader.IsVietnamese(view, end);
        return partOfOther || (person.Is(LexiconMarks.Short) && IsSuffixed(view, at)) ? null : Named(EntityKind.Person, at, end, person, "person");
    }

    private static Phrase? Listed(TextView view, int at)
    {
        if (view.Is(at, EntryRole.Organization, out var entry, out var end))
        {
            return Named(EntityKind.Organization, at, end, entry, "organization");
        }

        if (view.Is(at, EntryRole.Group, out entry, out end))
        {
            // "quân nổi dậy FARC", "các tay súng Maute": fighters of the group that is named
            var isNamed = entry.Name is "rebels" or "militants" or "terrorists" or "separatists" && !view.Breaks(end);
            return isNamed && view.Is(end, EntryRole.Group, out var group, out var groupEnd) && !group.Is(LexiconMarks.Crowd)
                ? Named(EntityKind.Group, at, groupEnd, group, "group")
                : Named(EntityKind.Group, at, end, entry, "group");
        }

        if (view.Is(at, EntryRole.Place, out entry, out end))
        {
            return Named(EntityKind.Place, at, end, entry, "place");
        }

        return view.Is(at, EntryRole.Country, out entry, out end) && !CountryLookalikes.IsOther(view, at, end)
            ? Named(EntityKind.Country, at, end, entry, "country")
            : null;
    }

    private static Phrase? VietnameseName(TextView view, int at)
    {
        if (!view.IsCapital(at) || view.Tokens[at].IsAllCapitals)
        {
            return null;
        }

        var word = view.Tokens[at].Word;
        var least = NameWords.IsStrongSurname(word) ? 2 : NameWords.IsWeakSurname(word) ? 3 : int.MaxValue;
        if (least == int.MaxValue || (view.EndAt(at) > at + 1 && !view.Is(at, EntryRole.Exclusion)))
        {
            return null;
        }

        var end = at;
        while (end - at < 5 && view.IsCapital(end) && (!Words.Follow.Contains(view.Tokens[end].Word) || NameReader.IsMiddleName(view, at, end)) && !(end - at > 2 && view.Is(end, EntryRole.Place)) && !(end > at && view.Tokens[end].StartsLine) && NameReader.IsVietnamese(view, end))
        {
            end++;
        }

        // "Đoàn Việt Nam": a delegation
        var isDelegation = view.Is(at + 1, EntryRole.Country, out _, out var country) && country >= end;
        return end - at >= least && !isDelegation ? Named(EntityKind.Person, at, end, null, "vietnamese-name") : null;
    }

    private static Phrase? ForeignName(TextView view, int at)
    {
        if (!view.IsCapital(at) || view.Tokens[at].IsAllCapitals || !(NameWords.IsGivenName(view.Tokens[at].Word) || PrecedesFamilyName(view, at)))
        {
            return null;
        }

        var end = NameReader.End(view, at);
        if (NameReader.IsVietnamese(view, at) && (end == at + 1 || NameReader.IsVietnamese(view, at + 1)))
        {
            return null;
        }

        return end - at >= 2 && view.Tokens[end - 1].Kind == TokenKind.Word && !view.Tokens[end - 1].IsAllCapitals ? Named(EntityKind.Person, at, end, null, "foreign-name") : null;
    }

    /// <summary>"Daniil Medvedev": an unlisted foreign word before a listed family name makes another person of it.</summary>
    private static bool PrecedesFamilyName(TextView view, int at) =>
        view.EndAt(at) == at && !NameReader.IsVietnamese(view, at) && at + 1 < view.Count && !view.Tokens[at + 1].StartsLine
        && view.Is(at + 1, EntryRole.Person, out var person, out _) && person.Is(LexiconMarks.Short);

    /// <summary>"Independent Petroleum Co", "Ardis-Bearings Llc".</summary>
    private static Phrase? ForeignCompany(TextView view, int at)
    {
        if (!view.IsCapital(at) || NameReader.IsVietnamese(view, at) || !IsSuffixed(view, at))
        {
            return null;
        }

        var end = NameReader.End(view, at);
        return Named(EntityKind.Organization, at, end, null, "foreign-company");
    }

    private static bool IsSuffixed(TextView view, int at)
    {
        var end = NameReader.End(view, at);
        return end - at >= 2 && NameWords.IsSuffix(view.Tokens[end - 1].Word);
    }

    private static Phrase Named(EntityKind kind, int first, int end, LexiconEntry? entry, string rule) => new()
    {
        Kind = kind,
        First = first,
        End = end,
        NameFirst = first,
        NameEnd = end,
        Entry = entry,
        Country = entry?.Country ?? "",
        Rule = rule,
    };
}
