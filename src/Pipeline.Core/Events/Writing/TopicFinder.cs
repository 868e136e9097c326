using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Writing;

/// <summary>What an act was about: the words behind <c>về</c> and its like, up to the end of the clause.</summary>
internal static class TopicFinder
{
    private const int MostWords = 9;
    private const int FarthestWords = 12;

    public static IReadOnlyList<string> Find(ActDraft draft)
    {
        var sentence = draft.Sentence;
        for (var at = draft.Sign.HeadEnd; at < sentence.End && at < draft.Sign.HeadEnd + FarthestWords; at++)
        {
            if (sentence.Article.Word(at) is "về" && at + 1 < sentence.End && !sentence.Article.IsPunctuation(at + 1))
            {
                return Split(sentence, at + 1);
            }
        }

        return [];
    }

    private static List<string> Split(SentenceReading sentence, int first)
    {
        var topics = new List<string>();
        var start = first;
        var at = first;
        for (; at < sentence.End && at < first + MostWords; at++)
        {
            if (sentence.Article.Word(at) is "," or "và")
            {
                Add(sentence, start, at, topics);
                start = at + 1;
            }
            else if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying))
            {
                break;
            }
        }

        Add(sentence, start, at, topics);
        return topics;
    }

    private static void Add(SentenceReading sentence, int first, int end, List<string> topics)
    {
        if (end > first)
        {
            topics.Add(sentence.SpanOf(first, end).Of(sentence.Article.Tokens.Text));
        }
    }
}
