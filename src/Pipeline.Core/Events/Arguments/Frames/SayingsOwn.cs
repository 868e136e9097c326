using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>When and where something was said, told right behind the verb of saying.</summary>
internal static class SayingsOwn
{
    // "nói tại căn cứ không quân ở thủ đô X sáng cùng ngày"
    private const int FarthestDate = 12;

    /// <summary>Whether behind the verb stands nothing but a day, with where it was said before it: <c>"…", ông X nói tại Nhà Trắng hôm 5/3</c>, <c>ông X nói hôm 5/3 rằng …</c>.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        // "nói hôm 5/3 rằng nước này sẽ đáp trả": the threat is what is news, and of that day
        if (sentence.Signs.Exists(static other => other.Rule.Type != "STATE" && SpokenActs.Are(other.Rule.Type)))
        {
            return false;
        }

        for (var at = sign.End; at < sentence.End && at - sign.End <= FarthestDate; at++)
        {
            if (DateAt(sentence, at) is { } date)
            {
                var behind = article.Tokens.Inside(date.Span).End;
                return date is { Start: not null, Precision: DatePrecision.Day } && (behind >= sentence.End || article.Word(behind) is "." or "," or "rằng" or ":" or "\u2026");
            }

            if (!(at > sign.End || article.Word(at) is "tại" or "ở" or "trong" or "trên" or "trước" or "với") || article.IsPunctuation(at) || sentence.Signs.Exists(other => other != sign && !other.IsNoun && other.First <= at && at < other.End)
                || article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Purpose | CueKinds.Saying))
            {
                return false;
            }
        }

        return false;
    }

    private static DateMention? DateAt(SentenceReading sentence, int at) =>
        sentence.Dates.FirstOrDefault(date => sentence.Article.Tokens.FirstAt(date.Span.Start) == at);
}
