using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Dating;

/// <summary>Acts told as done, in words that do not lead away from the day of the story: reactions, what has gone on since, what is told of a noun.</summary>
internal static class StoryGoesOn
{
    /// <summary>Whether the act may be of the day that the story is at.</summary>
    public static bool In(ActDraft draft) =>
        (draft.Sign.HasSubject || draft.Type == "STATE") && draft.Status.Value == EventStatus.Occurred
        && !IsReaction(draft) && !IsSinceThen(draft) && !IsOfNoun(draft) && !IsBeforeThere(draft)
        && !DateOfAftermath.IsOfPost(draft.Sentence, draft.Sign) && !DateOfVerdict.IsJudged(draft.Sentence, draft.Sign, draft.Sentence.First);

    // "Phản ứng lại, hải quân X đã phóng tên lửa": on some day after
    private static bool IsReaction(ActDraft draft) => draft.Type is "ASSAULT" or "MOBILIZE"
        && (draft.Sentence.Article.Word(draft.Sentence.First), draft.Sentence.Article.Word(draft.Sentence.First + 1)) is ("phản", "ứng") or ("đáp", "lại") or ("đáp", "trả") or ("trả", "đũa");

    // "Chính quyền từ đó đã bắt 16.000 người": on all days since; "Thông báo được đưa ra trong bối cảnh X đe dọa …": on some day before
    private static bool IsSinceThen(ActDraft draft) =>
        draft.Sentence.Article.HasPair(draft.Sentence.First, draft.Sign.First, "từ", "đó") || draft.Sentence.Article.HasPair(draft.Sentence.First, draft.Sign.First, "bối", "cảnh");

    // "nước đầu tiên của EU mà Việt Nam thiết lập quan hệ": told of what is spoken of
    private static bool IsOfNoun(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.VerbFirst - 1; at > draft.Sentence.First && !article.IsPunctuation(at); at--)
        {
            if (article.Word(at) is "mà")
            {
                return true;
            }
        }

        return false;
    }

    // "Trước Alaska, ông X đã tới Tokyo": on a day before the one just told
    private static bool IsBeforeThere(ActDraft draft) => draft.Sentence.Article.Word(draft.Sentence.First) is "trước"
        && draft.Sentence.GroupAt(draft.Sentence.First + 1) is { } there && there.End < draft.Sentence.End && draft.Sentence.Article.Word(there.End) is ",";
}
