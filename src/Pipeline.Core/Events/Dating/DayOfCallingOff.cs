using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ngày 24/8, ông X bất ngờ ra lệnh hủy chuyến thăm": the day of the decision, not of the visit that will not take place.</summary>
internal static class DayOfCallingOff
{
    /// <summary><paramref name="date"/>, unless the words that call the act off stand between it and the act.</summary>
    public static ActDate Without(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date)
    {
        if (status.Value != EventStatus.Cancelled || sign.Rule.Type != "CONSULT" || date is not { IsKnown: true, Precision: DatePrecision.Day })
        {
            return date;
        }

        foreach (var told in sentence.Dates)
        {
            if (told.Start == date.Start && told.Text == date.Text)
            {
                return IsBefore(sentence, sign, sentence.Article.Tokens.Inside(told.Span).End) ? ActDate.Unknown : date;
            }
        }

        return date;
    }

    private static bool IsBefore(SentenceReading sentence, ActSign sign, int dateEnd)
    {
        foreach (var cue in sentence.StatusCues)
        {
            if (cue.Value == EventStatus.Cancelled && cue.First >= dateEnd && cue.End <= sign.First)
            {
                return true;
            }
        }

        return false;
    }
}
