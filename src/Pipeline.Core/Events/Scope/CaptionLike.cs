using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// Captions without a credit that stand in the running text of an article of unknown day: <c>Ông X bắt tay bà Y tại hội nghị G20 ở Hàng Châu, 5.9.2016.</c>
/// One clause in the present, of a talk, journey or speech that the article tells nowhere else: what a picture shows, often of another day.
/// </summary>
internal static class CaptionLike
{
    // right below the lead stands the picture at the head of the page, in words that say where and when
    private const int FirstBelowLead = 2;
    private const int LongestBelowLead = 28;
    private const int Longest = 16;
    private const int LongestWithDay = 40;

    // a few lines are all news
    private const int ShortestArticle = 120;

    public static bool Is(ActDraft draft) =>
        draft is { Sentence.IsLead: false, Status.IsStated: false } && IsShown(draft) && draft.Sentence.Article.Tokens.Count >= ShortestArticle
        && !StatusFinder.Find(draft.Sentence, draft.Sign).IsStated && IsCut(draft) && !IsTakenUp(draft);

    /// <summary>Whether the next sentence goes on with the act: "Tại buổi tiếp, …", "Cuộc gặp …", "Hai bên …".</summary>
    public static bool IsTakenUp(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return (article.Word(draft.Sentence.End), article.Word(draft.Sentence.End + 1)) is ("tại", _) or ("cuộc", _) or ("buổi", _) or ("chuyến", _) or ("phát", "biểu") or ("hai", "bên") or ("đây", _) or ("sau", _) or ("trong", "cuộc") or ("trong", "buổi") or ("trong", "bài") or ("trong", "chuyến");
    }

    // all that one man says in an article is one event
    private static bool IsShown(ActDraft draft) => draft is { Type: "STATE" } or { Type: "COOPERATE", Reports: <= 1 } or { Type: "CONSULT", Mode: "meet" or "visit" or "multilateral", Reports: <= 1 };

    private static bool IsCut(ActDraft draft)
    {
        var (sentence, article) = (draft.Sentence, draft.Sentence.Article);
        var words = sentence.End - sentence.First;
        if ((words <= LongestWithDay && EndsWithOtherDay(draft)) || IsRunOn(draft))
        {
            return true;
        }

        // "Tại Warsaw, ông phát biểu …"
        if (words > LongestBelowLead || article.Has(sentence.First, Math.Max(sentence.First, draft.Sign.First), ",") || article.Has(sentence.First, sentence.End, "cũng", ":", ";", "“", "\"", "rằng", "này", "đó", "để"))
        {
            return false;
        }

        return sentence.Sentence.Index == FirstBelowLead
            ? sentence.Dates.All(date => date is { Basis: DateBasis.Explicit })
            : words <= Longest && sentence.Dates.Count == 0 && !article.Has(sentence.First, sentence.End, ",");
    }

    // "Ông X phát biểu tại Quốc hội ngày 15.5 Dư luận đang …": no mark parts the caption right below the lead from the text
    private static bool IsRunOn(ActDraft draft)
    {
        var (sentence, article) = (draft.Sentence, draft.Sentence.Article);
        if (sentence.Sentence.Index != FirstBelowLead || draft.Type is not "STATE")
        {
            return false;
        }

        for (var at = draft.Sign.End + 1; at + 1 < sentence.End && at - sentence.First <= LongestBelowLead; at++)
        {
            if (IsUpper(article, at) && (char.IsAsciiDigit(article.Word(at - 1)[^1]) || (article.EntityAt[at - 1] >= 0 && article.EntityAt[at] < 0 && article.EntityAt[at + 1] < 0 && !IsUpper(article, at + 1) && !article.IsPunctuation(at + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(ArticleReading article, int at) => char.IsUpper(article.Tokens.Text[article.Tokens[at].Span.Start]);

    // "… tại thủ đô Riyadh, ngày 11/11/2015.": a day with its year that closes the sentence and is told nowhere else
    private static bool EndsWithOtherDay(ActDraft draft)
    {
        var (sentence, article) = (draft.Sentence, draft.Sentence.Article);
        return sentence.Dates is [.., { Basis: DateBasis.Explicit, Precision: DatePrecision.Day, Start: { } day } last]
            && article.Tokens.Inside(last.Span) is var words && words.End >= sentence.End - 1 && words.First > sentence.First && article.Word(words.First - 1) is ","
            && article.Analysis.Dates.Count(date => date.Start == day) == 1;
    }
}
