using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"phản đối quyết định năm 2019 của ông X cắt quan hệ với Y": the day right behind the decision is that of what was decided, not of the verb before it.</summary>
internal static class DayOfDecision
{
    private const int FarthestVerb = 14;

    /// <summary>The day of the decision of which <paramref name="sign"/> tells; or null.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign)
    {
        foreach (var date in sentence.Dates)
        {
            if (ActDate.IsIn(date) && date.IsTold() && Decided(sentence, date) == sign)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Whether the date is that of a decision told behind <paramref name="sign"/>, or of another act decided.</summary>
    public static bool IsOfAnother(SentenceReading sentence, ActSign sign, DateMention date) => Decided(sentence, date) is { } decided && decided != sign && !(sign.First < decided.End && decided.First < sign.End);

    // the first verb behind "… năm 2019 của ông X"
    private static ActSign? Decided(SentenceReading sentence, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        if (end >= sentence.End || sentence.Article.Word(end) is not "của" || !IsDecision(sentence, first))
        {
            return null;
        }

        foreach (var sign in sentence.Signs)
        {
            if (sign.First > end)
            {
                return !sign.IsNoun && sign.First - end <= FarthestVerb && !sentence.Article.HasMark(end, sign.First) && !sentence.Article.Has(end, sign.First, ",") ? sign : null;
            }
        }

        return null;
    }

    private static bool IsDecision(SentenceReading sentence, int date)
    {
        var at = sentence.Article.Word(date - 1) is "hồi" or "vào" or "trong" or "từ" or "hôm" or "ngày" ? date - 2 : date - 1;
        return at > sentence.First && RoleWords.Decided.StandAt(sentence.Article, at - 1);
    }
}
