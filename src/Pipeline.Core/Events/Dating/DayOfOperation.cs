using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"đã tiêu diệt X, một thủ lĩnh của Y, trong chiến dịch đặc biệt diễn ra ngày 30/6": however far behind, the day of the operation is that of its deeds.</summary>
internal static class DayOfOperation
{
    private const int MostWords = 9;

    /// <summary>The day of the operation named behind the act; null where there is none or a verb with a subject of its own stands between.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign)
    {
        if (sign.Rule.Type is not ("ASSAULT" or "COERCE" or "MOBILIZE"))
        {
            return null;
        }

        foreach (var date in sentence.Dates)
        {
            var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
            if (date.IsDay() && first > sign.End && Operation(sentence, sign, first) is { } operation
                && !sentence.Signs.Any(other => other.First >= sign.End && other.End <= operation && (other.HasSubject || other.Rule.Type != sign.Rule.Type)))
            {
                return date;
            }
        }

        return null;
    }

    // "trong (một) chiến dịch đặc biệt diễn ra (vào) ngày"
    private static int? Operation(SentenceReading sentence, ActSign sign, int date)
    {
        for (var at = date - 1; at > sign.End && at >= date - MostWords; at--)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.GroupAt(at) is not null)
            {
                return null;
            }

            if (sentence.Article.Word(at) is "trong")
            {
                return sentence.Article.HasCue(at + 1, date, CueKinds.Classifier) ? at : null;
            }
        }

        return null;
    }
}
