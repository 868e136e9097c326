using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"dừng nhập thịt bò và từ ngày 28/11 áp thuế": a date between a joint and a verb dates that verb alone, not the ones listed before.</summary>
internal static class DateOfNextVerb
{
    // "đã", "chính thức"
    private const int FarthestVerb = 2;

    public static bool IsOfAnother(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var (first, end) = sentence.Article.Tokens.Inside(date.Span);
        if (first < sign.End || sign.IsNoun)
        {
            return false;
        }

        // "sẽ gặp ông Y; sang ngày 7/6, ông hội đàm …": the day that opens the next clause
        if (sentence.Article.Word(end) is "," && OpeningDate.LinkBefore(sentence, first) is var link && link >= sign.End && sentence.Article.Word(link) is ";" && sentence.Signs.Any(other => other.HasSubject && other.First >= end))
        {
            return true;
        }

        var joint = sentence.Article.Word(first - 1) is "từ" or "hôm" or "vào" or "đến" or "ngày" ? first - 2 : first - 1;
        return joint >= sign.End && sentence.Article.Word(joint) is "và" or "rồi" or ";"
            && sentence.Signs.Any(other => other.HasSubject && !other.IsNoun && other.VerbFirst >= end && other.VerbFirst - end <= FarthestVerb);
    }
}
