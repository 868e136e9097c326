using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Drafts;

/// <summary>"Tiêu diệt 11 phần tử trong hai vụ không kích": the noun tells by what means the verb's act was done, and is no attack of its own.</summary>
internal static class MeansOfAttack
{
    private const int FarthestVerb = 12;

    // "trong hàng chục cuộc không kích"
    private const int MostCountWords = 3;

    /// <summary>Takes such reports out, and gives an attack of no known means the mode of the noun.</summary>
    public static void Settle(List<ActDraft> drafts)
    {
        for (var i = drafts.Count - 1; i > 0; i--)
        {
            if (drafts[i] is { Type: "ASSAULT", Sign.IsNoun: true } noun && IsIntroduced(noun) && VerbOf(drafts, i) is >= 0 and var verb)
            {
                drafts[verb].Mode = drafts[verb].Mode == "other" ? noun.Mode : drafts[verb].Mode;
                drafts.RemoveAt(i);
            }
        }
    }

    private static int VerbOf(List<ActDraft> drafts, int noun) => drafts.FindLastIndex(noun - 1, draft => IsDoneBy(draft, drafts[noun]));

    private static bool IsIntroduced(ActDraft noun)
    {
        var article = noun.Sentence.Article;
        for (var at = noun.Sign.First - 1; at > noun.Sentence.First && at >= noun.Sign.First - 1 - MostCountWords; at--)
        {
            if (article.Word(at) is "trong" or "bằng" or "qua")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoneBy(ActDraft verb, ActDraft noun) =>
        verb.Sentence == noun.Sentence && TellsNobodyElse(verb, noun) && verb is { Type: "ASSAULT", Sign.IsNoun: false } && verb.Sign.End <= noun.Sign.First && noun.Sign.First - verb.Sign.End <= FarthestVerb
        && verb.Status.Value == noun.Status.Value && IsOneClause(verb.Sentence, verb.Sign.End, noun.Sign.First);

    // "bị phá hủy trong các cuộc tấn công của X": who did it
    private static bool TellsNobodyElse(ActDraft verb, ActDraft noun) =>
        noun.Roles.Actors.All(actor => verb.Roles.All.Any(party => party.EntityId == actor.EntityId));

    private static bool IsOneClause(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // the stroke of "Al-Qaeda" parts nothing
            if ((sentence.Article.IsPunctuation(at) && sentence.Article.EntityAt[at] < 0) || sentence.Article.Is(at, CueKinds.Boundary))
            {
                return false;
            }
        }

        return true;
    }
}
