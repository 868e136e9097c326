using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"sẽ họp ngày 18/1 để miễn nhiệm ông X", "sang Lào ngày 20/11 để gặp ông Y": what people come together for is done on that day.</summary>
internal static class DayOfPurpose
{
    /// <summary>The day between a talk or journey and "để" right before the verb; null where there is none or the verb has a date of its own.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign)
    {
        var purpose = sign.VerbFirst - 1;
        if (sign.IsNoun || purpose <= sentence.First || sentence.Article.Word(purpose) is not "để")
        {
            return null;
        }

        DateMention? day = null;
        foreach (var date in sentence.Dates.Where(ToldDay.IsOneDay))
        {
            var (first, end) = sentence.Article.Tokens.Inside(date.Span);
            if (first >= sign.End)
            {
                return null;
            }

            day = end <= purpose && !sentence.Article.HasMark(end, purpose) && IsOfComing(sentence, first) ? date : day;
        }

        return day;
    }

    private static bool IsOfComing(SentenceReading sentence, int date) => sentence.Signs.Any(coming => coming.Rule.Type == "CONSULT" && coming.End <= date && !sentence.Article.HasMark(coming.End, date));
}
