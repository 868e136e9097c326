using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X cho biết Y đưa ra đề nghị, “nhưng chúng tôi đã từ chối”": "tôi" and "chúng tôi" are whoever speaks.</summary>
internal static class FirstPerson
{
    /// <summary>Whether the verb of <paramref name="sign"/> has the speaker himself as its subject.</summary>
    public static bool IsSubjectOf(SentenceReading sentence, ActSign sign)
    {
        var at = sign.VerbFirst - 1;
        while (at > sentence.First && sentence.GroupAt(at) is null && (sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsStatusCue(at)))
        {
            at--;
        }

        return !sign.IsNoun && sentence.Article.Word(at) is "tôi" && sentence.Article.Word(at - 1) is not ("của" or "với" or "cho");
    }

    /// <summary>Who speaks in the sentence: the party right before a verb of saying, else by the quotation; null when it names nobody.</summary>
    public static PartyGroup? Speaker(SentenceReading sentence, ActSign sign)
    {
        var said = sentence.Groups.FirstOrDefault(group => group.End + 1 < sentence.End && (sentence.Article.Is(group.End, CueKinds.Saying) || (sentence.Article.Is(group.End, CueKinds.Adverb) && sentence.Article.Is(group.End + 1, CueKinds.Saying))));
        var quote = said is null ? sentence.Article.Analysis.Quotes.FirstOrDefault(quote => quote.SpeakerId.Length > 0 && quote.Span.Contains(sign.Span)) : null;
        return quote is null ? said : sentence.Groups.FirstOrDefault(group => group.Entities.Any(index => sentence.Article.Entities[index].EntityId == quote.SpeakerId));
    }
}
