using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"sẽ thăm Đức, dự Hội nghị G20 và thăm Hà Lan từ ngày 5 đến 11/7": one journey, and its days are told once, behind the last stop.</summary>
internal static class StayOfRow
{
    private const int MostDays = 15;

    /// <summary>The first date behind <paramref name="sign"/>, when it spans the days of all stops from that of <paramref name="sign"/> on; or null.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        if (!IsStop(sign) || sentence.Dates.Find(date => article.Tokens.FirstAt(date.Span.Start) >= sign.End) is not { } stay || !IsSpan(stay))
        {
            return null;
        }

        var first = article.Tokens.FirstAt(stay.Span.Start);
        foreach (var last in sentence.Signs)
        {
            if (last.First > sign.End && last.End <= first && IsStop(last) && article.Word(last.VerbFirst - 1) is "và" or "," or "rồi"
                && !article.HasCue(sign.End, first, CueKinds.Boundary | CueKinds.Adverbial) && !article.Has(sign.End, first, ";", "sau", "trước", "khi"))
            {
                return stay;
            }
        }

        return null;
    }

    private static bool IsStop(ActSign sign) => sign is { IsNoun: false, HasSubject: true, Rule: { Type: "CONSULT", Mode: "visit" or "multilateral" } };

    private static bool IsSpan(DateMention date) =>
        date.IsSpanOfDays || (date is { Precision: DatePrecision.Day, Start: { } start, End: { } end } && end > start && end <= start.PlusDays(MostDays));
}
