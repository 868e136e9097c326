using Pipeline.Core.Events.Reading;

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

            // "ông X “cam kết …”": a subject right before the quotation mark is that of the verb inside
            var touches = subject is not null && sentence.Article.Tokens[subject.End - 1].Span.End >= quote.Span.Start - 2 && sentence.Article.Tokens[subject.First].Start < quote.Span.Start;
            return subject is not null && (touches || quote.Span.Contains(sentence.Article.Tokens[subject.First].Span))
                ? null
                : sentence.Groups.FirstOrDefault(group => group.Entities.Any(index => sentence.Article.Entities[index].EntityId == quote.SpeakerId));
        }

        return null;
    }
}
