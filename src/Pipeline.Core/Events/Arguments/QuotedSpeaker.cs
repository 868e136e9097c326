using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Words inside quotation marks without a subject of their own are the speaker's act.</summary>
internal static class QuotedSpeaker
{
    /// <summary>The speaker's group in the sentence; null when the sign is not quoted or its subject stands inside the quotation.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, PartyGroup? subject)
    {
        foreach (var quote in sentence.Article.Analysis.Quotes)
        {
            if (quote.SpeakerId.Length == 0 || !quote.Span.Contains(sign.Span))
            {
                continue;
            }

            return subject is not null && (IsOf(sentence, sign, quote.Span, subject) || quote.Span.Contains(sentence.Article.Tokens[subject.First].Span))
                ? null
                : GroupOf(sentence, quote.SpeakerId);
        }

        return null;
    }

    private static PartyGroup? GroupOf(SentenceReading sentence, string entityId) =>
        sentence.Groups.Find(group => group.Entities.Exists(index => sentence.Article.Entities[index].EntityId == entityId));

    // "ông X “cam kết …”", "Iran phải “ngừng cấp tiền …”", "Y đã giết ông và “phá hủy” cơ sở": the verb inside goes on with what stands before the quotation mark
    private static bool IsOf(SentenceReading sentence, ActSign sign, TextSpan quote, PartyGroup subject)
    {
        var article = sentence.Article;
        if (article.Tokens[subject.First].Start >= quote.Start)
        {
            return false;
        }

        var opening = article.Tokens.FirstAt(quote.Start);
        return article.Tokens[subject.End - 1].Span.End >= quote.Start - 2
            || !SpokenActs.AreAimed(sign.Rule.Type) && Enumerable.Range(subject.End, Math.Max(0, opening - subject.End)).All(at => article.Is(at, CueKinds.Adverb) || article.IsPunctuation(at) && article.Word(at) is not ("," or ":") || article.Word(at) is "cần" or "nên")
            || article.Word(opening - 1) is "và" or "rồi" && IsFirst(sentence, opening);
    }

    // a verb opens the words quoted
    private static bool IsFirst(SentenceReading sentence, int opening) => sentence.Signs.Any(sign => !sign.IsNoun && sign.First - opening is >= 0 and <= 1);
}
