using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>"hai người đồng cấp Nhật Bản Taro Kono và Hàn Quốc Kang Kyung-wha": a country and a name behind a title that was said once for all.</summary>
internal static class SharedTitleReader
{
    // the title and the one before him
    private const int FarthestTitle = 16;

    /// <summary>The person whose country stands at <paramref name="at"/>, or null.</summary>
    public static Phrase? Read(TextView view, int at)
    {
        if (!view.Is(at, EntryRole.Country, out var country, out var name) || !(view.IsWord(at - 1, Words.And) || view.IsMark(at - 1, ',')) || view.Breaks(name) || !view.IsCapital(name)
            || view.EndAt(name) > name + 1 || TitleBefore(view, at) is not { } title)
        {
            return null;
        }

        var end = NameReader.End(view, name);
        return end - name < 2 || view.Tokens[name].IsAllCapitals ? null : new Phrase
        {
            Kind = EntityKind.Person,
            First = at,
            End = end,
            NameFirst = name,
            NameEnd = end,
            Country = country.Country,
            Office = title.Name,
            OfficeEnd = name,
            Rule = "shared-title",
        };
    }

    // a title of several ("hai ngoại trưởng", "những người đồng cấp") in the same sentence
    private static LexiconEntry? TitleBefore(TextView view, int at)
    {
        for (var before = at - 2; before > 0 && at - before <= FarthestTitle && !view.IsMark(before, '.') && view.Tokens[before].Kind != TokenKind.Number; before--)
        {
            // "người đồng cấp" holds "đồng cấp"
            if (view.Is(before, EntryRole.Office, out var office, out _) && !view.Is(before - 1, EntryRole.Office))
            {
                return Words.Several.Contains(view.Tokens[before - 1].Word) ? office : null;
            }
        }

        return null;
    }
}
