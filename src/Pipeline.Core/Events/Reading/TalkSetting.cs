using Pipeline.Core.Events.Codebook;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Ông X cáo buộc Nga trong cuộc điện đàm với ông Y hôm 8/5": the talk, visit or speech in which the words of the main verb were said.</summary>
internal static class TalkSetting
{
    // "đề nghị Trung Quốc gây sức ép để Triều Tiên trở lại bàn đàm phán trong cuộc gặp"
    private const int FarthestVerb = 24;

    // "trong một buổi", "tại chính cuộc"
    private const int FarthestPreposition = 3;

    /// <summary>The verb of speech that opens the clause in which <paramref name="noun"/> names the setting; null where it names none.</summary>
    public static ActSign? VerbOf(SentenceReading sentence, ActSign noun)
    {
        if (!IsTalk(noun) || Preposition(sentence, noun) is not { } at)
        {
            return null;
        }

        ActSign? verb = null;
        foreach (var sign in sentence.Signs)
        {
            if (IsSpoken(sign) && sign.End <= at && at - sign.End <= FarthestVerb && (verb is null || sign.First < verb.First)
                && !(noun.Rule.Mode == "visit" && sign.Rule.Mode == "meet") && !IsParted(sentence.Article, sign.End, at))
            {
                verb = sign;
            }
        }

        return verb;
    }

    private static bool IsTalk(ActSign noun) => noun.IsNoun && noun.Rule is { Type: "CONSULT", Mode: "phone" or "meet" or "visit" } or { Type: "STATE" };

    // who only tells of a talk ("Điện Kremlin cho biết trong cuộc điện đàm …") took no part in it
    private static bool IsSpoken(ActSign sign) => sign is { HasSubject: true, IsNoun: false } && (SpokenActs.AreAimed(sign.Rule.Type) || sign.Rule.Type is "AGREE" or "CONCEDE");

    // "chỉ trích bà X vì không chào trong chuyến thăm", "bày tỏ lo ngại rằng ông X …": another clause has begun
    private static bool IsParted(ArticleReading article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.IsPunctuation(at) || article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || article.Word(at) is "vì" or "rằng" or "khi" or "mà")
            {
                return true;
            }
        }

        return false;
    }

    private static int? Preposition(SentenceReading sentence, ActSign noun)
    {
        for (var at = noun.First - 1; at > sentence.First && at >= noun.First - FarthestPreposition; at--)
        {
            if (sentence.Article.Word(at) is "trong" or "tại")
            {
                return at;
            }

            if (sentence.Article.Word(at) is not ("một" or "buổi" or "cuộc" or "bài" or "chính"))
            {
                return null;
            }
        }

        return null;
    }
}
