using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Bắc Kinh, 7/4/2023 - Cái bắt tay … hôm 6/4": where and when a report was written; its acts have their days in the sentence.</summary>
internal static class Dateline
{
    private const int MostPlaceWords = 7;

    /// <summary>Whether the date ends such a line and the sentence names another day behind it.</summary>
    public static bool Is(SentenceReading sentence, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        return first - sentence.First <= MostPlaceWords && sentence.Article.Word(end) is "-" or "–" or "—" or ")"
            && (sentence.Article.Word(end) is not ")" || sentence.Article.Word(end + 1) is "-" or "–" or "—")
            && HasDayBehind(sentence, date) && !TellsBefore(sentence, end);
    }

    private static bool HasDayBehind(SentenceReading sentence, DateMention date) =>
        sentence.Dates.Exists(other => other.Span.Start > date.Span.End && other.IsDay());

    private static bool TellsBefore(SentenceReading sentence, int end) => sentence.Signs.Exists(sign => sign.First < end);
}
