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

            return subject is not null && quote.Span.Contains(sentence.Article.Tokens[subject.First].Span)
                ? null
                : sentence.Groups.FirstOrDefault(group => group.Entities.Any(index => sentence.Article.Entities[index].EntityId == quote.SpeakerId));
        }

        return null;
    }
}
