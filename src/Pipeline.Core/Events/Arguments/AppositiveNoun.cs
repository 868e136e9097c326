using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"gặp lãnh đạo của X, quốc gia đã từ chối ghế": a noun behind a comma says more of the party before it.</summary>
internal static class AppositiveNoun
{
    // "quốc gia láng giềng từng": words between the noun and the verb
    private const int MostWords = 4;

    /// <summary>The party before the comma at <paramref name="comma"/>, where nothing but such a noun stands between the comma and the verb; else null.</summary>
    public static PartyGroup? Antecedent(SentenceReading sentence, int comma, int verb)
    {
        var article = sentence.Article;
        if (article.Word(comma) is not ("," or "-" or "\u2013") || comma + 2 >= verb || verb - comma - 3 > MostWords || sentence.GroupAt(comma - 1) is not { } party)
        {
            return null;
        }

        var kind = article.Entities[party.Entities[^1]].Kind;
        var isSame = (article.Word(comma + 1), article.Word(comma + 2)) switch
        {
            ("quốc", "gia") or ("đất", "nước") => kind == EntityKind.Country,
            ("tổ", "chức") or ("cơ", "quan") => kind == EntityKind.Organization,
            _ => false,
        };
        return isSame && !RoleWords.Pointing.Contains(article.Word(comma + 3)) && IsOnlyWords(sentence, comma + 1, verb) ? party : null;
    }

    private static bool IsOnlyWords(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.GroupAt(at) is not null || sentence.Article.IsPunctuation(at))
            {
                return false;
            }
        }

        return true;
    }
}
