using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>Reports that leave out or mistake what tells the act, and acts that only look like one.</summary>
public class RecallTests
{
    /// <summary>Reports, and the groups of articles that must come out as one event each.</summary>
    public static TheoryData<string, ReportedMention[], string[]> Groups => new()
    {
        { "at whom it is aimed is told by the rest of the article", [Quit("a", "Syria"), Quit("b", ""), Blame("b", "Syria")], ["a b", "b"] },
        { "the article is about two states", [Quit("a", "Syria"), Quit("b", ""), Blame("b", "Syria"), Blame("b", "Russia", id: "3")], ["a", "b", "b", "b"] },
        { "the man is the one whom the article is about", [Arrest("a", "Keita"), Arrest("b", ""), Convict("b", "Keita")], ["a b", "b"] },
        { "who fights at home leaves nobody out", [Fight("a", "Putin Russia"), Fight("b", "Putin Russia"), Mention("b", "2016-11-14", "Russia", "ACCUSE", "allege", recipients: "Syria", id: "2", anchor: 90)], ["a b", "b"] },
        { "an arrest three days off", [Arrest("a", "Keita"), Arrest("b", "Keita", "2016-11-17")], ["a b"] },
        { "an arrest two months off", [Arrest("a", "Keita"), Arrest("b", "Keita", "2017-01-28")], ["a", "b"] },
        { "a killing recalled a year later", [Killing("a", "2016-11-14", "2016-11-15"), Killing("b", "", "2017-11-14")], ["a b"] },
        { "a measure, and where it was announced", [Expulsion("a", "USA", "Washington/USA"), Expulsion("b", "USA", "Moscow/RUS")], ["a b"] },
        { "a measure of many, of whom each report names others", [Expulsion("a", "USA Merkel Hollande"), Expulsion("b", "USA"), Expulsion("c", "Hollande")], ["a b c"] },
        { "a square and its town", [March("a", "Umayyad/"), March("b", "Damascus/SYR")], ["a b"] },
        { "two towns", [March("a", "Homs/SYR"), March("b", "Damascus/SYR")], ["a", "b"] },
        { "a meeting put off five days", [Meeting("a", "2016-11-14", EventStatus.Planned), Meeting("b", "2016-11-19", EventStatus.Occurred)], ["a b"] },
        { "a meeting five days before another is planned", [Meeting("a", "2016-11-19", EventStatus.Planned), Meeting("b", "2016-11-14", EventStatus.Occurred)], ["a", "b"] },
        { "a meeting, and the day it was called off", [Meeting("a", "2016-11-24", EventStatus.Planned), Meeting("b", "2016-11-14", EventStatus.Cancelled)], ["a b"] },
        { "one state told in passing", [Promise("a", "2016-11-14", "USA", "cam kết rút khỏi hiệp định khí hậu"), Promise("b", "", "USA", "hứa bảo vệ đồng minh châu Á")], ["a", "b"] },
        { "an ambassador sent home, whose state the rest of the article tells", [Envoy("a", "Russia"), Envoy("b", "Nobody"), Blame("b", "Russia")], ["a b", "b"] },
        { "a weekend that began on Friday", [Meeting("a", "2016-11-18", EventStatus.Occurred), Meeting("b", "2016-11-19..2016-11-20", EventStatus.Occurred)], ["a b"] },
        { "a weekend two days later", [Meeting("a", "2016-11-17", EventStatus.Occurred), Meeting("b", "2016-11-19..2016-11-20", EventStatus.Occurred)], ["a", "b"] },
        { "days counted back, one too many", [Meeting("a", "2016-11-14", EventStatus.Occurred), Meeting("b", "2016-11-13", EventStatus.Occurred, "hai ngày trước")], ["a b"] },
        { "told like one of many", [.. Launches(4), Launch("e", "", "loạt phóng tên lửa gây lo ngại trong khu vực", "2016-11-20")], ["a b c d", "e"] },
        { "praise of one man for another on other days", [Praise("a", "2016-11-14", "hoan nghênh kết quả hội nghị khí hậu ở Marrakech"), Praise("b", "2016-11-16", "đánh giá cao vai trò gìn giữ hòa bình")], ["a", "b"] },
        { "the same praise, its day left out", [Praise("a", "2016-11-14", "hoan nghênh kết quả hội nghị khí hậu ở Marrakech"), Praise("b", "", "nói ông hoan nghênh kết quả hội nghị khí hậu vừa qua")], ["a b"] },
        { "praise in other words, its day left out", [Praise("a", "2016-11-14", "hoan nghênh kết quả hội nghị khí hậu ở Marrakech"), Praise("b", "", "đánh giá cao vai trò gìn giữ hòa bình")], ["a", "b"] },
        { "two demands of a day at home", [Demand("a", "thanh tra khách sạn ven biển"), Demand("b", "giảm phí cầu đường")], ["a", "b"] },
        { "one demand of a day at home", [Demand("a", "thanh tra khách sạn ven biển"), Demand("b", "phải thanh tra các khách sạn ven biển")], ["a b"] },
        { "a truce of two states, and of their leaders", [Truce("a", "Russia USA"), Truce("b", "Putin Trump")], ["a b"] },
        { "troops gone, from where told by one", [Withdrawal("a", "Syria"), Withdrawal("b", "")], ["a b"] },
        { "troops gone from two states", [Withdrawal("a", "Syria"), Withdrawal("b", "Vietnam")], ["a", "b"] },
        { "one man's blame without its day, while it is news", [Lament("a", "2016-11-14", "lên án cuộc đảo chính"), Lament("b", "", "chỉ trích hành động đảo chính, kêu gọi phóng thích những người bị giam")], ["a b"] },
        { "the same blame a week later", [Lament("a", "2016-11-14", "lên án cuộc đảo chính"), Lament("b", "", "chỉ trích hành động đảo chính, kêu gọi phóng thích những người bị giam", "2016-11-21")], ["a", "b"] },
        { "a resignation with its day, told on the way by a page of no day", [Resignation("a", "Keita", "2016-11-15"), Resignation("b", "Keita", "")], ["a b"] },
        { "told so by two pages of no day", [Resignation("a", "Keita", ""), Resignation("b", "Keita", "")], [] },
        { "martial law of a day, and of that month", [Curfew("a", "2016-11-14", lead: true), Curfew("b", "2016-11-01..2016-11-30")], ["a b"] },
        { "a paper of one name, on a page of no day", [Paper("a", "2016-11-14", "hai ông ký Tuyên bố chung Bình Nhưỡng về giải trừ quân bị"), Paper("b", "", "ký Tuyên bố chung Bình Nhưỡng, hai ông tin vào thời kỳ mới", "in-passing")], ["a b"] },
        { "a massacre that one of its reports puts at no town", [Massacre("a", "explosives", "Homs/SYR"), Massacre("b", "explosives", ""), Massacre("c", "other", "Homs/SYR")], ["a b c"] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void What_a_report_leaves_out_does_not_part_it(string name, ReportedMention[] reports, string[] expected)
    {
        var groups = EventMerger.Merge(reports)
            .Select(e => string.Join(' ', e.Articles.Select(a => a.ArticleId).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join("; ", groups).ShouldBe(string.Join("; ", expected), name);
    }

    private static ReportedMention Fight(string article, string sides) => Mention(article, "2016-11-14", sides, "ASSAULT", "other");

    private static ReportedMention Truce(string article, string actors) => Mention(article, "2016-11-14", actors, "RETREAT", "ceasefire");

    private static ReportedMention Withdrawal(string article, string from) => Mention(article, "2016-11-14", "Russia", "RETREAT", "withdraw", recipients: from, words: "những binh sĩ cuối cùng rời căn cứ");

    private static ReportedMention Lament(string article, string date, string words, string published = "2016-11-15") =>
        Mention(article, date, "Putin", "ACCUSE", "disapprove", recipients: "USA", words: words, published: published);

    private static ReportedMention Resignation(string article, string man, string published) =>
        Mention(article, "2016-11-14", man, "RETREAT", "resign", because: "in-passing", published: published);

    private static ReportedMention Curfew(string article, string date, bool lead = false) =>
        Mention(article, date, "Keita", "COERCE", "curfew", because: "doubtful", published: "2016-12-20", words: "ban bố thiết quân luật", lead: lead);

    private static ReportedMention Paper(string article, string date, string words, string because = "") => Mention(article, date, "Putin Trump", "AGREE", "sign", words: words, because: because);

    private static ReportedMention Massacre(string article, string mode, string place) =>
        Mention(article, "2016-11-14", "", "ASSAULT", mode, recipients: "Syria", place: place, words: place.Length > 0 ? $"vụ {mode} tại quảng trường" : "vụ tấn công đẫm máu nhất năm");

    private static ReportedMention Quit(string article, string recipients) => Mention(article, "2016-11-14", "USA", "SANCTION", "withdraw", recipients: recipients);

    private static ReportedMention Blame(string article, string recipients, string id = "2") =>
        Mention(article, "2016-11-14", "USA", "ACCUSE", "allege", recipients: recipients, id: id, anchor: 90);

    private static ReportedMention Arrest(string article, string man, string date = "2016-11-14") => Mention(article, date, "Syria", "COERCE", "arrest", recipients: man);

    private static ReportedMention Convict(string article, string man) => Mention(article, "2017-01-28", "Syria", "SANCTION", "convict", recipients: man, id: "2", anchor: 90);

    private static ReportedMention Killing(string article, string date, string published) =>
        Mention(article, date, "", "ASSAULT", "targeted", recipients: "Keita", published: published);

    private static ReportedMention Expulsion(string article, string actors, string place = "") =>
        Mention(article, "2016-11-14", actors, "SANCTION", "expel", recipients: "Russia", place: place);

    private static ReportedMention March(string article, string place) =>
        Mention(article, "2016-11-14", "Syria", "PROTEST", "demo", place: place, words: "hàng nghìn người xuống đường đòi tổng thống từ chức");

    private static ReportedMention Meeting(string article, string date, EventStatus status, string told = "")
    {
        var meeting = Mention(article, date, "Putin Trump", mode: "meet", status: status, told: told);
        return told.Length == 0 ? meeting : meeting with { Mention = meeting.Mention with { DateBasis = DateBasis.Relative } };
    }

    private static ReportedMention Envoy(string article, string recipients) => Mention(article, "2016-11-14", "USA", "SANCTION", "expel", recipients: recipients);

    private static ReportedMention Launch(string article, string date, string words, string published = "") =>
        Mention(article, date, "Russia", "MOBILIZE", "weapons", words: words, published: published);

    // one of them in the words of the report that is of no launch in particular
    private static IEnumerable<ReportedMention> Launches(int count) => Enumerable.Range(0, count).Select(i =>
        Launch(((char)('a' + i)).ToString(), "2016-11-14", i == 0 ? "thử tên lửa đạn đạo gây lo ngại khu vực" : "bắn thử tên lửa đạn đạo xuyên lục địa từ bãi thử Plesetsk rạng sáng"));

    private static ReportedMention Promise(string article, string date, string actors, string words) =>
        Mention(article, date, actors, "AGREE", "", words: words, published: "2016-11-16");

    private static ReportedMention Praise(string article, string date, string words) =>
        Mention(article, date, "Putin", "SUPPORT", "", recipients: "USA", words: words, published: "2016-11-17");

    private static ReportedMention Demand(string article, string words) =>
        Mention(article, "2016-11-14", "Vietnam", "REQUEST", "change", recipients: "Vietnam", words: words);
}
