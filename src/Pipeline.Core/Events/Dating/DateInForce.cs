using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Lệnh ngừng bắn do Nga bảo trợ có hiệu lực từ ngày 30/12": a day on which what was ordered or agreed on begins.</summary>
internal static class DateInForce
{
    private const int MostWordsBetween = 4;

    /// <summary>The day on which the truce, curfew or measure begins; null for other acts.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign) =>
        IsOrder(sign) || sign.Rule.Type == "SANCTION"
            ? sentence.Dates.FirstOrDefault(date => ActDate.IsIn(date) && sentence.Article.Tokens.FirstAt(date.Span.Start) >= sign.End && (Is(sentence, date) || IsBeginning(sentence, sign, date)))
            : null;

    /// <summary>Whether the day belongs to an order or agreement and not to the words, talks or signatures beside it.</summary>
    public static bool IsOfAnother(SentenceReading sentence, ActSign sign, DateMention date) =>
        sign.Rule.Type is "CONSULT" or "AGREE" or "REQUEST" or "STATE" or "ACCUSE" && Is(sentence, date) && !IsBegun(sentence, sign, date);

    // "Đàm phán giữa Anh và EU bắt đầu hôm 19/6": the talks themselves begin
    private static bool IsBegun(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return sign.Rule.Type == "CONSULT" && sign.End <= first && !sentence.Signs.Any(other => other.First >= sign.End && other.End <= first);
    }

    // "thông báo áp thuế lên 60 tỷ USD hàng Mỹ kể từ ngày 1/6"
    private static bool IsBeginning(SentenceReading sentence, ActSign sign, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        return sign.Rule.Type == "SANCTION" && first > sign.End + 1 && date is { Precision: DatePrecision.Day, Basis: not DateBasis.Relative }
            && (sentence.Article.Word(first - 1) is "từ" || sentence.Article.Word(first) is "từ" or "kể");
    }

    private static bool IsOrder(ActSign sign) => sign.Rule is { Type: "RETREAT", Mode: "ceasefire" } or { Type: "COERCE", Mode: "curfew" };

    private static bool Is(SentenceReading sentence, DateMention date)
    {
        var first = sentence.Article.Tokens.FirstAt(date.Span.Start);
        for (var at = first - 1; at > sentence.First && at >= first - MostWordsBetween && !sentence.Article.IsPunctuation(at); at--)
        {
            if ((sentence.Article.Word(at) is "lực" && sentence.Article.Word(at - 1) is "hiệu") || (sentence.Article.Word(at) is "đầu" && sentence.Article.Word(at - 1) is "bắt"))
            {
                return true;
            }
        }

        return false;
    }
}
