using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"Ngày 29/6, tòa kết tội năm người thực hiện vụ sát hại X", "hôm 5/5 nhận trách nhiệm vụ đánh bom": the day of judging a deed, or of owning up to it, is not the deed's.</summary>
internal static class DateOfVerdict
{
    private const int FarthestIncident = 8;

    /// <summary>Whether between the date and the deed somebody is judged, held or named for it.</summary>
    public static bool IsOf(SentenceReading sentence, ActSign deed, DateMention date) =>
        IsJudged(sentence, deed, sentence.Article.Tokens.Inside(date.Span).End);

    /// <summary>Whether the deed is what somebody is judged, held or named for in the words from <paramref name="first"/> on.</summary>
    public static bool IsJudged(SentenceReading sentence, ActSign deed, int first) =>
        deed.Rule.Type == "ASSAULT" && first < deed.First && (deed.IsNoun || IsIncident(sentence, deed))
        && (HasJudging(sentence, first, deed.First) || sentence.Article.HasPair(first, deed.First, "trách", "nhiệm"));

    // "trục xuất 60 nhà ngoại giao, liên quan vụ cựu điệp viên X bị đầu độc"
    private static bool IsIncident(SentenceReading sentence, ActSign deed)
    {
        for (var at = deed.First - 1; at >= sentence.First && at >= deed.First - FarthestIncident && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Word(at) is "vụ" or "việc")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasJudging(SentenceReading sentence, int first, int end) =>
        sentence.Signs.Any(other => IsJudging(other) && first <= other.First && other.End <= end);

    private static bool IsJudging(ActSign sign) =>
        !sign.IsNoun && sign.Rule is { Type: "SANCTION" or "ACCUSE" or "REQUEST" } or { Type: "COERCE", Mode: "arrest" };
}
