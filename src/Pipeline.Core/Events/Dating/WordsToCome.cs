using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;

namespace Pipeline.Core.Events.Dating;

/// <summary>Words that were spoken are of no day still to come: such a day is that of what they ask for, promise or threaten.</summary>
internal static class WordsToCome
{
    // a month; longer spans tell of no saying
    private const int LongestDay = 31;

    /// <summary>"đề nghị bầu cử vào ngày 3/8": <paramref name="date"/>, unless it lies behind the day of the article or, where that is unknown, behind a word of what is to come.</summary>
    public static ActDate Date(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date) =>
        ReferenceEquals(date, ActDate.Unknown) || IsToCome(sentence, sign, status, date) ? ActDate.Unknown : date;

    private static bool IsToCome(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date) =>
        (status.Value == EventStatus.Occurred && sign.Rule.Mode is not ("sign" or "investigate") && (SpokenActs.Are(sign.Rule.Type) || sign.Rule.Type is "AGREE")
            && (date.IsToCome || (sentence.Article.Analysis.Article.Published is { } published ? published.Basis is not PublicationBasis.None && date.Start > published.End : IsOfContent(sentence, sign, date))))
            || IsOfDecision(sentence, sign, status, date)
            || IsOfAnnouncement(sentence, sign, status, date)
            || IsLongBehind(sentence, sign, date);

    // "Tại cuộc gặp hôm 4/2, hai bên đã nhất trí tăng cường quân": when it was decided
    private static bool IsOfDecision(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date) =>
        status.Value == EventStatus.Planned && !sentence.Article.IsDated
        && sentence.StatusCues.Any(cue => cue.IsDecision && cue.End <= sign.First
            && sentence.Dates.Any(told => told.Text == date.Text && sentence.Article.Tokens.FirstAt(told.Span.Start) < cue.First)
            && !sentence.Dates.Any(told => told.Text == date.Text && sentence.Article.Tokens.FirstAt(told.Span.Start) > cue.First));

    // "ngày 3/7, Tổng thống tuyên bố ông sẽ dỡ bỏ …": when it was said
    private static bool IsOfAnnouncement(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date) =>
        status.Value == EventStatus.Planned && !sentence.Article.IsDated && date.IsTold
        && sentence.Dates.LastOrDefault(told => told.Text == date.Text) is { } day && sentence.Article.Tokens.Inside(day.Span).End is var end && end < sign.First
        && sentence.Article.HasCue(end, sign.First, CueKinds.Saying);

    // "kiến nghị thu hồi số tiền chi sai trong năm 2014", "yêu cầu trong quý I trình kế hoạch": of what is demanded or blamed; words are said on a day
    private static bool IsLongBehind(SentenceReading sentence, ActSign sign, ActDate date) =>
        SpokenActs.AreAimed(sign.Rule.Type) && sign.Rule.Mode != "investigate" && !sign.IsNoun && date is { Start: { } start, End: { } end } && end > start.PlusDays(LongestDay)
        && sentence.Dates.Any(told => told.Text == date.Text && told.Span.Start >= sign.Span.End);

    // "cam kết tổ chức trưng cầu ý dân cùng với cuộc bầu cử dự kiến diễn ra vào tháng 6/2018"
    private static bool IsOfContent(SentenceReading sentence, ActSign sign, ActDate date) =>
        sentence.Dates.FirstOrDefault(told => told.Text == date.Text && told.Span.Start >= sign.Span.End) is { } content
        && sentence.StatusCues.Any(cue => cue.Value == EventStatus.Planned && cue.First >= sign.First && cue.End <= sentence.Article.Tokens.FirstAt(content.Span.Start));
}
