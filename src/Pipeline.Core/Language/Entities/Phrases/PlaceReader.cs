using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads places by their opening words: <c>thị trấn Srebrenica</c>, <c>tỉnh Quảng Nam</c>, <c>sân bay Hmeymim</c>.</summary>
internal static class PlaceReader
{
    private static readonly Lazy<PhraseSet> Compounds = new(() => PhraseSet.Load("vi/compounds.yaml", "not a place"));

    /// <summary>The place at <paramref name="first"/>, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (!view.Is(first, EntryRole.PlaceHead, out var head, out var at) || IsSurname(view, first, at) || Compounds.Value.EndsAt(view.Tokens, at) || !view.IsCapital(at) || view.Tokens[at].StartsLine || Words.Follow.Contains(view.Tokens[at].Word))
        {
            return null;
        }

        if (view.Is(at, EntryRole.Place, out var place, out var end))
        {
            var tail = head.Name is "built" ? NameReader.End(view, at) : end;
            if (tail > end)
            {
                return Build(first, at, tail, null, place.Country);
            }

            // the river of a city is not the city
            var isWater = Words.Waters.Contains(view.Tokens[first].Word);
            return Build(first, isWater ? first : at, end, isWater ? null : place, place.Country);
        }

        if (view.Is(at, EntryRole.Country) || view.Is(at, EntryRole.Organization) || view.Is(at, EntryRole.Group) || view.Is(at, EntryRole.Agency) || view.Is(at, EntryRole.Exclusion))
        {
            return null;
        }

        end = NameReader.End(view, at);

        // "miền Tây Nam Syria" is Syria
        return end > at && !view.Is(end, EntryRole.Country) && !EndsInCountry(view, at, end) ? Build(first, IsDirection(view, at, end) ? first : at, end, null, CountryBehind(view, end)) : null;
    }

    /// <summary>"tỉnh Latakia của Syria", "tỉnh Anbar (Iraq)", "thị trấn X, Nga.": the country that a place of no list is said to lie in, or "".</summary>
    private static string CountryBehind(TextView view, int end)
    {
        var isOf = view.IsWord(end, Words.Of) || view.IsWord(end, Words.At) || view.IsMark(end, '(');
        if ((!isOf && !view.IsMark(end, ',')) || view.Breaks(end + 1) || !view.Is(end + 1, EntryRole.Country, out var country, out var after))
        {
            return "";
        }

        // "Tại thị trấn X, Nga tuyên bố": behind a comma it is a place only where the phrase ends
        return isOf || view.IsMark(after, '.') || view.IsMark(after, ',') || after >= view.Tokens.Count ? country.Country : "";
    }

    /// <summary>"Hồ Ngọc Hà", "Đường Văn Minh": a capitalised opening word that is a family name before two more syllables.</summary>
    public static bool IsSurname(TextView view, int first, int end) =>
        end - first == 1 && view.IsCapital(first) && view.IsCapital(end) && view.IsCapital(end + 1) && !view.Tokens[end].StartsLine && !view.Tokens[end + 1].StartsLine
        && (NameWords.IsStrongSurname(view.Tokens[first].Word) || NameWords.IsWeakSurname(view.Tokens[first].Word));

    /// <summary>"miền Trung" is named by both words.</summary>
    private static bool IsDirection(TextView view, int first, int end) => end - first == 1 && Words.Directions.Contains(view.Tokens[first].Word);

    private static bool EndsInCountry(TextView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Is(i, EntryRole.Country, out _, out var countryEnd) && countryEnd == end)
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase Build(int first, int name, int end, LexiconEntry? entry, string country) => new()
    {
        Kind = EntityKind.Place,
        First = first,
        End = end,
        NameFirst = name,
        NameEnd = end,
        Entry = entry,
        Country = country,
        Rule = "place-head",
    };
}
