using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>'"Chúng tôi lên án …", ông X nói trong thông cáo ngày 23/1': what is done by saying it is done on the day of the quoted words.</summary>
internal static class DayOfQuote
{
    private const int FarthestSpeaker = 3;

    /// <summary>The only day behind the quote that holds the act and the verb of saying; null where the act is another's or the sentence has more days.</summary>
    public static DateMention? Of(SentenceReading sentence, ActSign sign)
    {
        var quote = sentence.Article.Analysis.Quotes.FirstOrDefault(quote => quote.Span.Contains(sign.Span));
        if (sign.IsNoun || quote is null || !(SpokenActs.AreAimed(sign.Rule.Type) || sign.Rule.Type is "SANCTION" or "AGREE") || !IsOfSpeaker(sentence, sign))
        {
            return null;
        }

        DateMention? only = null;
        foreach (var date in sentence.Dates)
        {
            if (!date.IsDay() || only is not null || date.Span.Start < quote.Span.End)
            {
                return null;
            }

            only = date;
        }

        return only is not null && sentence.Article.HasCue(sign.End, sentence.Article.Tokens.FirstAt(only.Span.Start), CueKinds.Reporting | CueKinds.Saying) ? only : null;
    }

    private static bool IsOfSpeaker(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.VerbFirst - 1; at >= sentence.First && at >= sign.VerbFirst - FarthestSpeaker; at--)
        {
            if (sentence.Article.Word(at) is "tôi")
            {
                return !sentence.Article.Has(at, sign.VerbFirst, "sẽ", "không", "chưa", "từng");
            }
        }

        return false;
    }
}
