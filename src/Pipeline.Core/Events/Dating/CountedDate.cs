using NodaTime;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Hai ngày sau khi ban bố thiết quân luật, chiều 22/5 …": the act from which a day is counted, and so its own day.</summary>
internal static class CountedDate
{
    private const string Rule = "counted-from-event";
    private const int FarthestWords = 9;

    /// <summary>The day, or null when none is counted from the act in days from one that the sentence names.</summary>
    public static ActDate? Find(SentenceReading sentence, ActSign sign)
    {
        foreach (var counted in sentence.Dates)
        {
            var end = sentence.Article.Tokens.Inside(counted.Span).End;
            if (counted.Rule != Rule || end > sign.First || sign.First - end > FarthestWords || HasComma(sentence, end, sign.First) || Days(sentence, counted) is not { } days)
            {
                continue;
            }

            foreach (var date in sentence.Dates)
            {
                if (date is { Precision: DatePrecision.Day, Start: { } day } && date.End == day)
                {
                    return new ActDate(day.PlusDays(days), day.PlusDays(days), DatePrecision.Day, DateBasis.Relative, counted.Text);
                }
            }
        }

        return null;
    }

    /// <summary>"Động thái diễn ra ba ngày sau khi London đuổi …": the act's own day, counted from <paramref name="story"/>; unknown where nobody counts in days.</summary>
    public static ActDate FromStory(SentenceReading sentence, ActSign sign, ActDate story)
    {
        foreach (var counted in sentence.Dates)
        {
            var end = sentence.Article.Tokens.Inside(counted.Span).End;
            if (counted.Rule == Rule && end <= sign.First && sign.First - end <= FarthestWords && !HasComma(sentence, end, sign.First))
            {
                return Days(sentence, counted) is { } days && story is { Precision: DatePrecision.Day, Start: { } day } && story.End == day
                    ? new ActDate(day.PlusDays(days), day.PlusDays(days), DatePrecision.Day, DateBasis.Relative, counted.Text)
                    : ActDate.Unknown;
            }
        }

        return story with { Basis = DateBasis.Relative };
    }

    // days from the day that the sentence names to the act: back when it says "after" it
    private static int? Days(SentenceReading sentence, DateMention counted)
    {
        var (first, end) = sentence.Article.Tokens.Inside(counted.Span);
        if (sentence.Article.Word(end - 2) is not "ngày" || sentence.Article.Word(end - 1) is not ("sau" or "trước") || SmallNumber.Of(sentence.Article.Word(end - 3)) is not { } count || end - 3 < first)
        {
            return null;
        }

        return sentence.Article.Word(end - 1) is "sau" ? -count : count;
    }

    private static bool HasComma(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.IsPunctuation(at))
            {
                return true;
            }
        }

        return false;
    }
}
