using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Gives people whom no list knows the country of the post told behind their name: <c>bà Frances Adamson, Đặc phái viên của Thủ tướng Australia</c>.</summary>
internal static class ApposedCountries
{
    private const int FarthestCountry = 14;

    /// <summary>The mentions, with a country for the people whose post tells it, wherever they are named.</summary>
    public static List<EntityMention> Complete(TextView view, List<EntityMention> mentions)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (IsNamed(mention) && mention.Country.Length > 0)
            {
                countries[mention.EntityId] = mention.Country;
            }
        }

        for (var i = 0; i < mentions.Count - 1; i++)
        {
            if (IsNamed(mentions[i]) && !countries.ContainsKey(mentions[i].EntityId) && Behind(view, mentions, i) is { } country)
            {
                countries.Add(mentions[i].EntityId, country);
            }
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (IsNamed(mentions[i]) && mentions[i].Country.Length == 0 && countries.TryGetValue(mentions[i].EntityId, out var country))
            {
                mentions[i] = mentions[i] with { Country = country, CountryName = view.Lexicon.CountryName(country) };
            }
        }

        return mentions;
    }

    private static bool IsNamed(EntityMention mention) => mention is { Kind: EntityKind.Person, Name.Length: > 0, Members.Count: 0 };

    // the first of the apposition that has a country, before the next comma or full stop
    private static string? Behind(TextView view, List<EntityMention> mentions, int of)
    {
        var comma = view.Tokens.Inside(mentions[of].Span).End;
        if (view.Breaks(comma) || !(view.IsMark(comma, ',') || view.IsMark(comma, '(') || view.IsMark(comma, '-') || view.IsMark(comma, '\u2013')) || !IsPost(view, comma + 1))
        {
            return null;
        }

        for (var next = of + 1; next < mentions.Count; next++)
        {
            var first = view.Tokens.FirstAt(mentions[next].Span.Start);
            if (first - comma > FarthestCountry || Parts(view, comma + 1, first))
            {
                return null;
            }

            // "ông X, Đại sứ tại Thái Lan": where he is posted is not where he is from
            if (first > 0 && (view.IsWord(first - 1, Words.At) || view.IsWord(first - 1, Words.In)))
            {
                return null;
            }

            if (mentions[next] is { Country.Length: > 0, IsCoreference: false, Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Place or EntityKind.Person })
            {
                return mentions[next].Country;
            }
        }

        return null;
    }

    private static bool IsPost(TextView view, int at) =>
        !view.Breaks(at) && (view.Is(at, EntryRole.Office) || (view.Is(at, EntryRole.Honorific, out var honorific, out _) && honorific.Name is "work" or "learned" or "rank") || (view.Is(at, EntryRole.Modifier, out _, out var end) && view.Is(end, EntryRole.Office)));

    private static bool Parts(TextView view, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (view.Breaks(at) || view.IsMark(at, ',') || view.IsMark(at, '.') || view.IsMark(at, ';') || view.IsMark(at, ':') || view.IsMark(at, ')'))
            {
                return true;
            }
        }

        return false;
    }
}
