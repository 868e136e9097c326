using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// What an article of unknown day tells below its lead and no reader would call its news. Of 360 events judged one by one, those in the
/// lead were right 4 times in 5, the others here 3 in 4, and of what this leaves out half: looked back on, told in passing or misread.
/// </summary>
internal static class BelowLead
{
    // words of the last third of an article explain more than they report
    private const int Thirds = 3;

    // of a few lines all are its head
    private const int ShortestArticle = 120;

    // so short an article tells nothing but its news
    private const int LongestBrief = 220;

    /// <summary>Whether it is told there, too far down, of no day or in words that are no sentence.</summary>
    public static bool Is(ActDraft draft) =>
        !draft.Sentence.Article.IsDated && !draft.Sentence.IsLead
        && (IsFar(draft) || IsOfAnyName(draft) || IsOfLongSpan(draft) || IsOfOtherYear(draft) || IsOfEarlierYear(draft) || IsSaidAnyTime(draft) || IsHowThingsStand(draft) || IsBefore(draft) || IsHalf(draft) || IsUnfinished(draft) || OlderDay.Is(draft) || IsOfNoTime(draft) || IsLeftOpen(draft));

    // whom somebody met or praised at the end of a long report is news as much as at its head (thanks are none anywhere: Courtesy);
    // the rest there explains and looks back
    private static bool IsFar(ActDraft draft) =>
        draft.Type is "CONSULT" ? draft.Sentence.Article.Page.IsFeature && !draft.OwnDate.IsTold
            : !IsPraise(draft) && (draft.Sentence.Article.Page.IsFeature || draft.Sentence.Article.Page.IsFarDown(draft.Sign.First));

    private static bool IsPraise(ActDraft draft) => draft.Type == "SUPPORT" && draft.Roles.Actors.Any(actor => actor is { Kind: EntityKind.Person });

    // "bà được bổ nhiệm vào năm 2013", "ông bị bắt tại nhà riêng": posts and arrests are told of every name that comes up, attacks and rockets of every war
    private static bool IsOfAnyName(ActDraft draft) =>
        (draft is { Type: "PERSONNEL", Status.Value: EventStatus.Occurred } && (draft.Mode is not "inaugurate" || !OlderDay.IsOfNews(draft)))
        || (!draft.OwnDate.IsTold && draft.Mode is "arrest") || (draft.Type is "ASSAULT" or "MOBILIZE" && (draft.Status.Value == EventStatus.Occurred ? !OlderDay.IsOfNewsAbove(draft) : draft.Sentence.Dates.Count == 0));

    // "tháng 4 vừa qua", "dự kiến tháng 9 tới thăm": a month or a year is no day
    private static bool IsOfLongSpan(ActDraft draft) =>
        draft.Date is { IsKnown: true, Precision: DatePrecision.Year }
        || (draft.OwnDate.IsTold && draft.OwnDate is { IsKnown: true, Precision: DatePrecision.Year or DatePrecision.Month } or { IsKnown: false, YearlessDay: null })
        || (draft.Status.Value == EventStatus.Planned && draft.Sentence.Dates.Any(date => date.Precision == DatePrecision.Month && date.Span.End < draft.Sign.Span.Start));

    // "Tổng thống X thăm tàu tại Sochi năm 2014", but not "mục tiêu đến năm 2020"
    private static bool IsOfOtherYear(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        if (draft.Status.Value != EventStatus.Occurred || draft.OwnDate.IsTold)
        {
            return false;
        }

        return draft.Type is "AGREE" or "SUPPORT"
            // "được trao huân chương vào năm 2011", but not "ủng hộ hội nghị năm 2017"
            ? draft.Sentence.Dates.Any(date => date is { Basis: DateBasis.Explicit, Precision: DatePrecision.Year, IsToCome: false } && article.Word(article.Tokens.FirstAt(date.Span.Start) - 1) is "vào" or "hồi")
            : draft.Sentence.Dates.Any(date => date is { Basis: DateBasis.Explicit, Precision: DatePrecision.Year } && !ScopeRules.Default.YearAims.Contains(article.Word(article.Tokens.FirstAt(date.Span.Start) - 1)));
    }

    // "Việt Nam và Nga năm 2012 đã nâng cấp quan hệ", "cáo buộc bà X xúi giục biểu tình vào năm 2011", where the page writes a later year as well
    private static bool IsOfEarlierYear(ActDraft draft) =>
        draft.Status.Value == EventStatus.Occurred && draft.Sentence.Article.Page.LastYear is { } last
        && draft.Sentence.Dates.Any(date => IsWritten(date) && date.Start?.Year < last) && !draft.Sentence.Dates.Any(date => !IsWritten(date) || date.Start?.Year >= last);

    private static bool IsWritten(DateMention date) => date is { Basis: DateBasis.Explicit, Start: not null };

    // "các nước Ả Rập đã cáo buộc Qatar …": words of no day, of nobody in person or after most of the article
    private static bool IsSaidAnyTime(ActDraft draft) =>
        !draft.OwnDate.IsTold && draft.Sentence.Dates.All(date => date.Precision != DatePrecision.Day) && (SpokenActs.AreAimed(draft.Type) || draft.Type is "AGREE" or "STATE") && !IsPraise(draft)
        && (draft.Roles.Actors.Any(actor => actor.Kind == EntityKind.Group) || IsInLastThird(draft));

    private static bool IsInLastThird(ActDraft draft) =>
        draft.Sentence.Article.Tokens.Count is var words and >= ShortestArticle && draft.Sign.First * Thirds > words * (Thirds - 1);

    // "Hiện X đang gây sức ép", "cảnh sát sẽ vẫn giam giữ ông"
    private static bool IsHowThingsStand(ActDraft draft) =>
        draft.Status.Value == EventStatus.Ongoing || draft.Sentence.Article.Word(draft.Sign.VerbFirst - 1) is "vẫn";

    // what a story rests on is told there in the same words as its news; what belongs to the news has a day, if only "cùng ngày".
    // Talks, thanks and what somebody says in person are news of the day there too. Of 52 others judged one by one 12 in 20 without a day were wrong, and 6 in 32 with one.
    private static bool IsOfNoTime(ActDraft draft) =>
        draft is { Type: not ("CONSULT" or "COOPERATE" or "STATE"), Status.Value: EventStatus.Occurred } && !IsSaidInPerson(draft) && draft.Sentence.Article.Tokens.Count > LongestBrief
        && !draft.OwnDate.IsTold && !draft.Sentence.Dates.Any(date => date.Precision == DatePrecision.Day && date.Span.End <= draft.Sign.Span.Start);

    private static bool IsSaidInPerson(ActDraft draft) =>
        SpokenActs.AreAimed(draft.Type) && draft.OwnRoles.Actors.Any(actor => actor is { Kind: EntityKind.Person, Name.Length: > 0 } && (draft.Type == "SUPPORT" || !actor.IsCoreference));

    // "Trước đó chỉ một tuần, X cũng …": what the news came after; "… hồi tháng ba năm ngoái. X cáo buộc …": what an old story goes on with
    private static bool IsBefore(ActDraft draft)
    {
        var (article, first) = (draft.Sentence.Article, draft.Sentence.First);
        return (article.Word(first) is "trước" && article.Word(first + 1) is "đó" or "đây" && (draft.Type == "CONSULT" ? !draft.OwnDate.IsTold : !OlderDay.IsOfNews(draft)))
            || (!draft.OwnDate.IsTold && draft.Sentence.Dates.Count == 0 && !IsPraise(draft) && draft.Type != "CONSULT" && Recalled.IsAfterYear(draft));
    }

    // "có khả năng X đã thử …": what its own words leave open, whatever the lead has settled of the like
    private static bool IsLeftOpen(ActDraft draft) =>
        StatusFinder.Find(draft.Sentence, draft.Sign).Value is EventStatus.Hypothetical or EventStatus.CalledFor or EventStatus.Denied;

    // "trước cáo buộc này, X một mực phủ nhận": whose? "ông X bị bắt tại Mỹ": by whom? Not by his own state
    private static bool IsHalf(ActDraft draft) => draft is { Type: "REJECT", Roles.Recipients.Count: 0 } or { OwnRoles.IsByState: true }
        || (draft.Type == "AGREE" && draft.Sentence.Article.Word(draft.Sign.End + 1) is "này");

    // words under a picture and headings within the text end without a mark
    private static bool IsUnfinished(ActDraft draft) => char.IsLetterOrDigit(draft.Sentence.AsSpan()[^1]) && !(draft.Type == "CONSULT" && CaptionLike.IsTakenUp(draft));
}
