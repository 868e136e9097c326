using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Sáng 12/7, ông X về đến Hà Nội, kết thúc chuyến thăm Hà Lan": what was done on the visit was done before that day.</summary>
internal static class EndOfStay
{
    /// <summary>Whether the act is a visit told on the day it ended.</summary>
    public static bool Is(ActDraft draft) => draft is { Type: "CONSULT", Mode: "visit" } && IsTold(draft.Sentence);

    /// <summary>Whether the sentence tells of the end of a visit.</summary>
    public static bool IsTold(SentenceReading sentence)
    {
        foreach (var sign in sentence.Signs)
        {
            var first = sign.First;
            if (sign.Rule is { Type: "CONSULT", Mode: "visit" } && (sentence.Article.HasPair(first, sign.End, "kết", "thúc") || (first >= sentence.First + 2 && sentence.Article.HasPair(first - 2, first, "kết", "thúc"))))
            {
                return true;
            }
        }

        return false;
    }
}
