using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Tổng thống X, người sẽ thăm A vào tháng 9, điện đàm với B", "ông Y, 70 tuổi, tới Lào": what is told of somebody between two commas, and over at the second.</summary>
internal static class Aside
{
    /// <summary>The comma that opens the aside in which <paramref name="at"/> stands: the last one before it, where a party ends and a word that opens an aside follows; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">A token in the aside, or the comma that closes it.</param>
    /// <param name="farthest">How many tokens it may be long.</param>
    public static int? OpeningBefore(SentenceReading sentence, int at, int farthest)
    {
        for (var comma = at - 1; comma > sentence.First && comma >= at - farthest; comma--)
        {
            if (sentence.Article.Word(comma) is ",")
            {
                return sentence.GroupAt(comma - 1) is not null && RoleWords.Asides.Contains(sentence.Article.Word(comma + 1)) ? comma : null;
            }
        }

        return null;
    }

    /// <summary>The token behind the comma that closes the aside which <paramref name="comma"/> opens; null where it opens none, or none closes before <paramref name="end"/>.</summary>
    public static int? Past(ArticleReading article, int comma, int end)
    {
        if (article.Word(comma) is not "," || !(RoleWords.Asides.Contains(article.Word(comma + 1)) || article.Word(comma + 2) is "tuổi"))
        {
            return null;
        }

        for (var at = comma + 2; at < end; at++)
        {
            if (article.Word(at) is ",")
            {
                return at + 1;
            }
        }

        return null;
    }
}
