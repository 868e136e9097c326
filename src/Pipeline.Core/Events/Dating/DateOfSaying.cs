using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates that belong to a verb of saying.</summary>
internal static class DateOfSaying
{
    /// <summary>"Điện Kremlin ngày 28/11 khẳng định …": the day of the words, not of what they tell.</summary>
    public static bool IsOf(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        return (Reports(sentence, end, sign.First) && !IsSpokenFor(sentence, sign, end)) || Reports(sentence, sign.End, first) || (sign.IsNoun && end <= sign.First && IsBehindSaying(sentence, first) && HasComma(sentence, end, sign.First));
    }

    // "cùng ngày, phát ngôn viên nói Tổng thống lấy làm tiếc": who regrets or condemns through his spokesman does so with these words
    private static bool IsSpokenFor(SentenceReading sentence, ActSign sign, int first)
    {
        if (sign.Rule.Type is not ("ACCUSE" or "SUPPORT" or "REQUEST" or "REJECT" or "CONCEDE"))
        {
            return false;
        }

        string? speaker = null;
        string? doer = null;
        var isSaid = false;
        foreach (var group in sentence.Groups.Where(group => group.End <= sign.First))
        {
            isSaid |= Reports(sentence, first, group.First);
            var country = sentence.Article.Entities[group.Entities[0]].Country;
            (speaker, doer) = isSaid ? (speaker, country) : (country, doer);
        }

        return speaker is { Length: > 0 } && speaker == doer;
    }

    private static bool Reports(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }

    // "ông nói với truyền thông ngày 20/5, khi được hỏi về vòng đàm phán"
    private static bool IsBehindSaying(SentenceReading sentence, int date)
    {
        for (var at = date - 1; at >= sentence.First && at > date - 6 && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComma(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Word(at) is ",")
            {
                return true;
            }
        }

        return false;
    }
}
