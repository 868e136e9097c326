using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who did what a bare noun names: <c>trong cuộc hội đàm, ông Y …</c>, <c>ông Y nói về cuộc gặp với X</c>.</summary>
internal static class NounOwnerFinder
{
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign) => Opens(sentence, sign)
        ? SubjectFinder.Behind(sentence, sign) ?? SubjectFinder.Find(sentence, sign, sign.First)
        : SubjectFinder.Find(sentence, sign, sign.First) ?? SubjectFinder.Behind(sentence, sign);

    // "Trong cuộc gặp …, ông Y": the phrase opens the sentence or stands behind a comma
    private static bool Opens(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.First - 1; at >= sentence.First; at--)
        {
            if (sentence.Article.IsPunctuation(at))
            {
                return sentence.Article.Word(at) is ",";
            }

            if (sentence.GroupAt(at) is not null || sign.First - at > 5)
            {
                return false;
            }
        }

        return true;
    }
}
