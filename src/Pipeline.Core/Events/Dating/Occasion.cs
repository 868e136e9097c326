using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Tại cuộc họp báo, …", "Sau hội đàm, …": an occasion that was told before, with its day.</summary>
internal static class Occasion
{
    private const int FarthestSentences = 8;

    /// <summary>The last dated act before whose sentence names the occasion with which this one's sentence opens; or null.</summary>
    public static ActDraft? Before(IReadOnlyList<ActDraft> drafts, int index)
    {
        var sentence = drafts[index].Sentence;
        if (Opening(sentence) is not var (first, second))
        {
            return null;
        }

        for (var i = index - 1; i >= 0 && sentence.Sentence.Index - drafts[i].Sentence.Sentence.Index <= FarthestSentences; i--)
        {
            var told = drafts[i];
            if (told.Sentence != sentence && told is { IsBackground: false, OwnDate.IsDay: true } && sentence.Article.HasPair(told.Sentence.First, told.Sentence.End, first, second))
            {
                return told.Date.IsTold ? told : null;
            }
        }

        return null;
    }

    /// <summary>Whether the sentence opens on an occasion just told of.</summary>
    public static bool Opens(SentenceReading sentence) => Opening(sentence) is not null;

    // the two words that name it: "họp báo", "hội đàm", "phát biểu"; of "tại đây" itself
    private static (string First, string Second)? Opening(SentenceReading sentence)
    {
        var article = sentence.Article;
        var at = article.Word(sentence.First) is "cũng" ? sentence.First + 1 : sentence.First;
        if (at + 3 >= sentence.End || article.Word(at) is not ("tại" or "trong" or "sau"))
        {
            return null;
        }

        if (article.Word(at + 1) is "cuộc" or "buổi" or "phiên" or "lễ" or "bài" or "bữa")
        {
            return (article.Word(at + 2), article.Word(at + 3));
        }

        return article.Word(at + 1) is "đây" ? (article.Word(at), article.Word(at + 1))
            : (article.Word(at + 1), article.Word(at + 2)) is ("họp", "báo") or ("hội", "đàm") or ("điện", "đàm") or ("đàm", "phán") or ("hội", "nghị") or ("hội", "kiến") or ("kỳ", "họp")
                ? (article.Word(at + 1), article.Word(at + 2))
                : null;
    }
}
