using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"bắn hơi cay chặn lại", "dùng vòi rồng": what police do to a crowd, whether or not the sentence names it.</summary>
internal static class Dispersal
{
    private static readonly (string First, string Second)[] Words = [("hơi", "cay"), ("vòi", "rồng"), ("cao", "su"), ("trấn", "áp"), ("đàn", "áp"), ("lựu", "đạn")];

    /// <summary>Whether the words of the act name a means of breaking up a crowd.</summary>
    public static bool Is(ActDraft draft)
    {
        foreach (var (first, second) in Words)
        {
            if (draft.Sentence.Article.HasPair(draft.Sign.First, draft.Sign.End, first, second))
            {
                return true;
            }
        }

        return false;
    }
}
