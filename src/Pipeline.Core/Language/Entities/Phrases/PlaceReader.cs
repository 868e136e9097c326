using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads places by their opening words: <c>thị trấn Srebrenica</c>, <c>tỉnh Quảng Nam</c>, <c>sân bay Hmeymim</c>.</summary>
internal static class PlaceReader
{
    /// <summary>The place at <paramref name="first"/>, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (!view.Is(first, EntryRole.PlaceHead, out _, out var at) || !view.IsCapital(at) || view.Tokens[at].StartsLine)
        {
            return null;
        }

        if (view.Is(at, EntryRole.Place, out var place, out var end))
        {
            return Build(first, at, end, place);
        }

        if (view.Is(at, EntryRole.Country) || view.Is(at, EntryRole.Organization) || view.Is(at, EntryRole.Group) || view.Is(at, EntryRole.Agency) || view.Is(at, EntryRole.Exclusion))
        {
            return null;
        }

        end = NameReader.End(view, at);

        // "miền Tây Nam Syria" is Syria
        return end > at && !view.Is(end, EntryRole.Country) && !EndsInCountry(view, at, end) ? Build(first, at, end, null) : null;
    }

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

    private static Phrase Build(int first, int name, int end, LexiconEntry? entry) => new()
    {
        Kind = EntityKind.Place,
        First = first,
        End = end,
        NameFirst = name,
        NameEnd = end,
        Entry = entry,
        Country = entry?.Country ?? "",
        Rule = "place-head",
    };
}
