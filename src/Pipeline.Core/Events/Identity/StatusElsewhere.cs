using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>
/// What an article of unknown day says below its lead in other words than its headline: <c>X chuyển giao 6 xuồng cho Y</c>, and below <c>các xuồng sẽ hỗ trợ Y</c>;
/// <c>X nã pháo vào Y</c>, and below <c>vẫn tiếp tục tấn công</c>. It says nothing of whether the headline's act is done.
/// </summary>
internal static class StatusElsewhere
{
    /// <summary>Whether the status of <paramref name="below"/> is not that of the headline's act.</summary>
    /// <param name="headline">The first report that is news.</param>
    /// <param name="below">Another report of what is taken for the same event.</param>
    public static bool Is(ActDraft headline, ActDraft below) =>
        !below.Sentence.Article.IsDated && headline.Sentence.IsLead && (!below.Sentence.IsLead || IsDealToCome(headline, below)) && headline.Type is not ("CONSULT" or "PROTEST" or "PERSONNEL" or "COOPERATE") && headline.Mode is not "investigate"
        && (below.Status.Value == EventStatus.Ongoing || !ShareWord(headline, below));

    // "X và Y nhất trí thúc đẩy thông qua hiệp định", and in the lead "sẽ nỗ lực đạt thỏa thuận": they have agreed, on another one
    private static bool IsDealToCome(ActDraft headline, ActDraft below) =>
        headline is { Type: "AGREE", Mode: not "sign", Sign.IsNoun: false, Status.IsStated: false } && below is { Status.Value: EventStatus.Planned } && !ShareWord(headline, below);

    /// <summary>Whether the two name their act with a common syllable: "cảnh báo", "tung cảnh báo cứng rắn".</summary>
    public static bool ShareWord(ActDraft left, ActDraft right)
    {
        var words = right.Words.Split(' ');
        return left.Words.Split(' ').Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
