using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Trong khi đó, tại cuộc họp báo ở Istanbul hôm 14/9, tướng X …", "Còn tại New York, trong phiên họp khẩn hôm 21/9, …": the occasion told before the subject.</summary>
internal static class OpeningFrame
{
    private const int MostLinkWords = 5;

    /// <summary>Whether the sentence opens with where and when its subject acts, up to the date at the token <paramref name="date"/>.</summary>
    public static bool EndsAt(SentenceReading sentence, int date)
    {
        foreach (var sign in sentence.Signs)
        {
            // the occasion itself is no act of anybody before it
            if (sign.First < date && (sign.HasSubject || sign.Rule.Type is not ("CONSULT" or "STATE")))
            {
                return false;
            }
        }

        return Begins(sentence, sentence.First) || (AfterLink(sentence) is { } at && Begins(sentence, at));
    }

    private static bool Begins(SentenceReading sentence, int at) => sentence.Article.Word(at) is "tại" or "trong" or "ở" or "trên";

    // "Trong khi đó, ", "Còn ", "Cũng ", "Mặt khác, "
    private static int? AfterLink(SentenceReading sentence)
    {
        if (sentence.Article.Word(sentence.First) is "còn" or "cũng" or "nhưng")
        {
            return sentence.First + 1;
        }

        for (var at = sentence.First + 1; at < sentence.End && at <= sentence.First + MostLinkWords; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return at + 1;
            }
        }

        return null;
    }
}
