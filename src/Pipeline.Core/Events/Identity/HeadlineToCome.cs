using Pipeline.Core.Articles;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>
/// Headlines of undated pages that tell in the present what their lead says is to come: <c>X điều 500 quân tới Y</c>, and in the lead
/// <c>Một tiểu đoàn của X sẽ được đưa tới Y vào mùa thu</c>.
/// </summary>
internal static class HeadlineToCome
{
    // words before "sẽ" in the lead
    private const int Farthest = 20;

    // "X phóng thành công tên lửa"
    private static readonly string[] Done = ["thành", "vừa", "đã", "nếu", "có"];

    /// <summary>Whether the lead of an article that tells a move of forces only in its headline speaks of it as to come.</summary>
    /// <param name="news">All reports of the move that are news.</param>
    public static bool Is(List<ActDraft> news)
    {
        if (news is not [{ Type: "MOBILIZE", Status.IsStated: false, Sentence: { Sentence.Kind: BlockKind.Title } title } headline, ..] || title.Article.IsDated || !news.TrueForAll(draft => draft.Sentence == title || IsOfOtherTime(draft)))
        {
            return false;
        }

        var article = title.Article;
        if (title.Sentence.Index + 1 >= article.Analysis.Sentences.Count)
        {
            return false;
        }

        var (first, end) = article.Tokens.Inside(article.Analysis.Sentences[title.Sentence.Index + 1].Span);
        for (var at = first; at < end && at < first + Farthest; at++)
        {
            if (article.Word(at) is "sẽ")
            {
                return !article.Has(first, at, Done) && !article.Has(title.First, title.End, "thành", "vừa", "đã") && IsOfNobodyElse(article, first, at, headline);
            }
        }

        return false;
    }

    // "Hồi đầu tháng 12/2016, X bắn tên lửa": an earlier move of the kind
    private static bool IsOfOtherTime(ActDraft draft) =>
        draft is { Sentence.IsLead: false, OwnDate: { IsTold: true, IsKnown: true, Precision: DatePrecision.Month or DatePrecision.Year } };

    private static bool IsOfNobodyElse(ArticleReading article, int first, int end, ActDraft headline)
    {
        for (var at = first; at < end; at++)
        {
            if (article.EntityAt[at] is >= 0 and var index && article.Entities[index] is { Kind: EntityKind.Country or EntityKind.Person, Country.Length: > 0 } other && char.IsUpper(other.Text[0]) && headline.Roles.Actors.All(actor => actor.Country != other.Country))
            {
                return false;
            }
        }

        return true;
    }
}
