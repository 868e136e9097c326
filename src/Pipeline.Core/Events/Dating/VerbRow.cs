using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Dating;

/// <summary>"rời ghế bộ trưởng từ tuần trước, nhường chỗ cho ông X": verbs in a row, with one subject and one day.</summary>
internal static class VerbRow
{
    /// <summary>The verb that <paramref name="sign"/> goes on from with nobody named in between; or null.</summary>
    public static ActSign? Before(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var link = sign.VerbFirst - 1;
        while (link > sentence.First && article.Is(link, CueKinds.Adverb))
        {
            link--;
        }

        if (sign.IsNoun || link <= sentence.First || article.Word(link) is not ("," or "và" or "rồi" or "thời"))
        {
            return null;
        }

        ActSign? verb = null;
        foreach (var other in sentence.Signs)
        {
            verb = !other.IsNoun && other.HasSubject && other.End <= link ? other : verb;
        }

        return verb is null || IsParted(article, verb.End, link) || IsAside(sentence, verb) || article.Has(link, sign.First, "sẽ") ? null : verb;
    }

    // "ông X, người bị cách chức ngày 6/11, …", "Mỹ, nước hồi tháng 12 đã bán …, hoan nghênh": told about him, not by the sentence
    private static bool IsAside(SentenceReading sentence, ActSign verb)
    {
        for (var at = verb.First; at > sentence.First; at--)
        {
            if (sentence.Article.Word(at - 1) is ",")
            {
                return sentence.Article.Word(at) is "người" or "nước" or "đang" or "vốn" or "nơi" or "từng" or "hiện";
            }
        }

        return false;
    }

    private static bool IsParted(ArticleReading article, int first, int link)
    {
        for (var at = first; at < link; at++)
        {
            if (article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || article.Word(at) is ";" or ":" or "(" or "\"" or "“")
            {
                return true;
            }
        }

        return false;
    }
}
