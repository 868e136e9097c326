using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"sẽ đến Hà Nội vào ngày 10/9 và gặp ông X": the day that ends the first verb's words is the second one's too.</summary>
internal static class JoinedDay
{
    /// <summary>The day, or null where the act is not joined to one so dated or has a day of its own behind it.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign) =>
        sign is { HasSubject: true, IsNoun: false, Rule.Type: "CONSULT" } && sign.VerbFirst - 1 > sentence.First && sentence.Article.Word(sign.VerbFirst - 1) is "và" or "rồi" ? At(sentence, sign, sign.VerbFirst - 1) : null;

    private static DateMention? At(SentenceReading sentence, ActSign sign, int joint)
    {
        var day = sentence.Dates.FirstOrDefault(date => date.IsOneDay() && sentence.Article.Tokens.Inside(date.Span).End == joint);
        return day is not null && sentence.Signs.Any(first => first.HasSubject && first.Rule.Type == "CONSULT" && first.End <= sentence.Article.Tokens.FirstAt(day.Span.Start)) && !HasOwn(sentence, sign) ? day : null;
    }

    private static bool HasOwn(SentenceReading sentence, ActSign sign)
    {
        foreach (var date in sentence.Dates)
        {
            var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
            if (date.IsTold() && first >= sign.End && !sentence.Article.HasMark(sign.End, first))
            {
                return true;
            }
        }

        return false;
    }
}
