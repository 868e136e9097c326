using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Verbs in a row: what is still to come of the first is so of those that it goes on to.</summary>
/// <remarks><c>sẽ thăm A và hội đàm với B</c>, <c>sẽ sang A gặp B</c>, <c>kêu gọi A ngừng bắn, rút quân</c>. Words spoken are spoken now.</remarks>
internal static class StatusChain
{
    /// <summary>The status of the verb before, or null.</summary>
    public static ActStatus? Of(SentenceReading sentence, ActSign sign)
    {
        if (BeforeThat.Main(sentence, sign) is { } main)
        {
            return StatusFinder.Find(sentence, main) is { IsStated: true, Value: EventStatus.Planned } plan ? plan : null;
        }

        if (!sign.HasSubject || (SpokenActs.Are(sign.Rule.Type) && !IsAddress(sentence, sign)))
        {
            return null;
        }

        if (Before(sentence, sign) is not { } first || !IsLinked(sentence, first, sign))
        {
            return sign.Rule.Type == "AGREE" ? null : StatusList.Of(sentence, sign);
        }

        var status = StatusFinder.Find(sentence, first);
        return status is { IsStated: true, Value: EventStatus.Planned or EventStatus.Hypothetical or EventStatus.CalledFor } ? status : null;
    }

    // "sẽ thăm X và có bài phát biểu": held there, and not said now
    private static bool IsAddress(SentenceReading sentence, ActSign sign) =>
        sign is { IsNoun: false, Rule.Type: "STATE" } && sentence.Article.Word(sign.VerbFirst) is "có" or "đọc" && sentence.Article.Has(sign.First, sign.End, "bài", "diễn");

    private static ActSign? Before(SentenceReading sentence, ActSign sign)
    {
        ActSign? before = null;
        foreach (var other in sentence.Signs)
        {
            before = other != sign && !other.IsNoun && other.End <= sign.VerbFirst && (before is null || other.First > before.First) ? other : before;
        }

        return before;
    }

    private static bool IsLinked(SentenceReading sentence, ActSign first, ActSign sign)
    {
        var article = sentence.Article;
        var link = Link(article, first.End, sign.VerbFirst);
        // "ông X, người sẽ thăm A vào tháng 9, điện đàm với B": told of him on the way, and over at the second comma
        if (article.Word(link) is "," && Aside.OpeningBefore(sentence, first.First, first.First) is not null)
        {
            return false;
        }

        var isJoined = article.Word(link) is "," or "và" or "rồi" or "để" or "nhằm" or "thời";
        var isPurpose = false;
        for (var at = first.End; at < sign.VerbFirst; at++)
        {
            // "sẽ sang Mỹ để thông báo kết quả, rồi ghé Nga": what the journey is for is said on the way
            isPurpose = (isPurpose && !article.IsPunctuation(at)) || article.Word(at) is "để" or "nhằm";
            if (article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || (!isPurpose && article.Is(at, CueKinds.Saying | CueKinds.Reporting)) || (article.IsPunctuation(at) && at < link - 1 && article.Word(at) is not ("(" or ")" or "-" or "/")))
            {
                return false;
            }
        }

        return isJoined || first.Rule.Frame is ActFrame.Visit or ActFrame.Travel;
    }

    // the joint before the verb: "rồi lần lượt", ", sau đó"
    private static int Link(ArticleReading article, int first, int verb)
    {
        var link = verb - 1;
        for (var length = 1; length > 0 && link > first; link -= length)
        {
            length = (article.Word(link - 1), article.Word(link)) is ("sau", "đó") or ("tiếp", "đó") ? 2 : LengthOfAdverb(article, link);
        }

        return link;
    }

    // words of the adverb that ends here; 0 where none does
    private static int LengthOfAdverb(ArticleReading article, int end)
    {
        for (var length = 1; length <= 2; length++)
        {
            if (article.Is(end - length + 1, CueKinds.Adverb) && article.CueLength(end - length + 1) == length)
            {
                return length;
            }
        }

        return 0;
    }
}
