using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>Provinces, districts and communes of the readers' own country that no list names: <c>huyện Tân Lạc</c>.</summary>
internal static class HomeUnits
{
    /// <summary>Whether the mention is one: a word for such a unit, then a name all of Vietnamese syllables.</summary>
    public static bool Are(EntityMention mention)
    {
        if (mention.Kind != EntityKind.Place || mention.Country.Length > 0)
        {
            return false;
        }

        return AreNamed(Tokenizer.Tokenize(mention.Text));
    }

    private static bool AreNamed(TokenizedText words) =>
        words.Count > 1 && Words.HomeUnits.Contains(words[0].Word)
            && Enumerable.Range(0, words.Count).All(at => words[at].Kind == TokenKind.Number || Syllables.IsVietnamese(words.WordAt(at)));
}
