using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Gives people with Vietnamese names their country in the readers' own news, which hardly ever says it.</summary>
internal static class Compatriots
{
    /// <summary>Where names are read in Sino-Vietnamese syllables and look the same.</summary>
    private static readonly string[] Lookalikes = ["CHN", "TWN", "HKG", "MAC", "SGP", "KOR", "PRK"];

    /// <summary>Whether names of <paramref name="country"/> are read in Sino-Vietnamese.</summary>
    public static bool IsChinese(string country) => country is "CHN" or "TWN" or "HKG" or "MAC";

    /// <summary>The mentions, with Viet Nam for people of Vietnamese name and no country, when the article is at home.</summary>
    public static List<EntityMention> Complete(TextView view, List<EntityMention> mentions)
    {
        var home = mentions.Count(mention => mention.Country == "VNM");
        var lookalikes = mentions.Count(mention => Lookalikes.Contains(mention.Country));
        if (lookalikes > home)
        {
            return mentions;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Kind: EntityKind.Person, Country: "", Members.Count: 0, IsOfficeOnly: false } person && IsVietnamese(person.Name))
            {
                mentions[i] = person with { Country = "VNM", CountryName = view.Lexicon.CountryName("VNM") };
            }
        }

        return mentions;
    }

    private static bool IsVietnamese(string name)
    {
        var words = Tokenizer.Tokenize(name);
        if (words.Count < 2 || !(NameWords.IsStrongSurname(words[0].Word) || (words.Count > 2 && NameWords.IsWeakSurname(words[0].Word))))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != TokenKind.Word || (words[i].Length > 1 && !Syllables.IsVietnamese(words.WordAt(i))))
            {
                return false;
            }
        }

        return true;
    }
}
