using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>How far reports of one act may differ, and where they are two.</summary>
public class ToleranceTests
{
    /// <summary>Reports, and the groups of articles that must come out as one event each.</summary>
    public static TheoryData<string, ReportedMention[], string[]> Groups => new()
    {
        { "late in one capital, early in the other", [Mention("a", "2016-11-14", "Putin Trump", told: "tối 14/11"), Mention("b", "2016-11-15", "Putin Trump", told: "rạng sáng 15/11")], ["a b"] },
        { "early on both days", [Mention("a", "2016-11-14", "Putin Trump", told: "sáng 14/11"), Mention("b", "2016-11-15", "Putin Trump", told: "sáng 15/11")], ["a", "b"] },
        { "a plan kept a day later", [Mention("a", "2016-11-14", "Putin Trump", status: EventStatus.Planned), Mention("b", "2016-11-15", "Putin Trump")], ["a b"] },
        { "a plan and what happened two days before it", [Mention("a", "2016-11-16", "Putin Trump", status: EventStatus.Planned), Mention("b", "2016-11-14", "Putin Trump")], ["a", "b"] },
        { "a rocket or a drone", [Strike("a", "heavy-weapons", "Homs/SYR"), Strike("b", "drone", "Homs/SYR")], ["a b"] },
        { "a rocket here, a drone there", [Strike("a", "heavy-weapons", "Homs/SYR"), Strike("b", "drone", "Aleppo/SYR")], ["a", "b"] },
        { "a massacre whose day the next report leaves out", [Massacre("a", "firearms", "Homs/SYR", "2016-11-14"), Massacre("b", "other", "Homs/SYR", "")], ["a b"] },
        { "a massacre elsewhere, of no day", [Massacre("a", "firearms", "Homs/SYR", "2016-11-14"), Massacre("b", "other", "Aleppo/SYR", "")], ["a", "b"] },
        { "seized from a state, and from nobody named", [Seized("a", "USA"), Seized("b", "")], ["a b"] },
        { "seized from two states", [Seized("a", "USA"), Seized("b", "Syria")], ["a", "b"] },
        { "shot, and assassinated", [Killing("a", "firearms", "Boubacar-Keita"), Killing("b", "targeted", "Boubacar-Keita")], ["a b"] },
        { "two men shot", [Killing("a", "firearms", "Boubacar-Keita"), Killing("b", "targeted", "Merkel")], ["a", "b"] },
        { "a last name alone", [Killing("a", "firearms", "Boubacar-Keita"), Killing("b", "firearms", "Keita")], ["a b"] },
        { "negotiations that are a meeting", [Mention("a", "2016-11-14", "Putin Trump", mode: "negotiate"), Mention("b", "2016-11-14", "Putin Trump", mode: "meet")], ["a b"] },
        { "a round of which one report leaves somebody out", [Round("a", "Putin Merkel Hollande Trump"), Round("b", "Putin Merkel Hollande")], ["a b"] },
        { "two rounds with one of them in both", [Round("a", "Putin Merkel Hollande"), Round("b", "Putin Trump Syria")], ["a", "b"] },
        { "agreed on something, nobody knows when", [Agreed("a", "2016-11-14", "", "hai nước nhất trí tiếp tục hợp tác chặt chẽ, đưa chiến hạm đến Địa Trung Hải"), Agreed("b", "", "", "Nga, Mỹ nhất trí hợp tác chặt chẽ chống khủng bố")], ["a", "b"] },
        { "a paper signed, nobody knows when", [Agreed("a", "2016-11-14", "sign", "hai nước ký hiệp ước giải trừ quân bị mới tại Praha"), Agreed("b", "", "sign", "Nga, Mỹ đã ký hiệp ước giải trừ hạt nhân")], ["a b"] },
        { "two of one country who sign abroad, the host named once", [Mention("a", "2016-11-14", "Syria Rebels", type: "AGREE", mode: "sign", place: "Geneva/CHE"), Mention("b", "2016-11-14", "Syria Rebels", type: "AGREE", mode: "sign")], ["a b"] },
        { "words that leave out at whom", [Words("a", "Russia", "cáo buộc bắn rơi máy bay Su-24"), Words("b", "", "cáo buộc bắn rơi máy bay Su-24 của họ")], ["a b"] },
        { "other words that leave out at whom", [Words("a", "Russia", "cáo buộc bắn rơi máy bay"), Words("b", "", "tố gian lận thương mại thép nhôm")], ["a", "b"] },
        { "help that an article of unknown day tells beside its dated news", [Gift("a", "2016-11-14", "2016-11-15"), Gift("b", "", ""), Mention("b", "2016-11-14", "Putin Trump", id: "2")], ["a b", "b"] },
        { "the same beside news of another year", [Gift("a", "2016-11-14", "2016-11-15"), Gift("b", "", ""), Mention("b", "2014-11-14", "Putin Trump", id: "2")], ["a", "b", "b"] },
        { "troops of which one article tells that they will leave, the next months later that they left", [Withdrawal("a", "", EventStatus.Planned, "2016-09-25"), Withdrawal("b", "2016-12-22", EventStatus.Occurred, "2016-12-23")], ["a b"] },
        { "a strike announced at home, and called off", [Strike("a", EventStatus.Planned), Strike("b", EventStatus.Cancelled)], ["a b"] },
        { "the same words at two states", [Words("a", "Russia", "cáo buộc can thiệp bầu cử"), Words("b", "Syria", "cáo buộc can thiệp bầu cử")], ["a", "b"] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Reports_may_differ_within_reason(string name, ReportedMention[] reports, string[] expected)
    {
        var groups = EventMerger.Merge(reports)
            .Select(e => string.Join(' ', e.Articles.Select(a => a.ArticleId).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join("; ", groups).ShouldBe(string.Join("; ", expected), name);
    }

    private static ReportedMention Agreed(string article, string date, string mode, string words) =>
        Mention(article, date, "Russia USA", type: "AGREE", mode: mode, words: words);

    private static ReportedMention Gift(string article, string date, string published) =>
        Mention(article, date, "Russia", "AID", "", recipients: "Syria", published: published, words: "viện trợ 20 tấn lương thực cho Syria");

    private static ReportedMention Withdrawal(string article, string date, EventStatus status, string published) =>
        Mention(article, date, "Russia", "RETREAT", "withdraw", status, published, place: "Syria/SYR", words: status == EventStatus.Planned ? "sẽ đưa toàn bộ binh sĩ về nước" : "chuyến bay cuối cùng đã cất cánh");

    private static ReportedMention Strike(string article, EventStatus status) =>
        Mention(article, "2016-11-14", "Vietnam", "PROTEST", "strike", status, place: "Vinh/VNM", words: status == EventStatus.Planned ? "công nhân sẽ ngừng việc" : "hai bên đã thỏa thuận xong");

    private static ReportedMention Massacre(string article, string mode, string place, string date) =>
        Mention(article, date, "", "ASSAULT", mode, recipients: "Syria", place: place, published: "2016-11-20", words: "vụ thảm sát làm 49 người chết");

    private static ReportedMention Seized(string article, string from) => Mention(article, "2016-11-14", "Russia", "COERCE", "seize", recipients: from);

    private static ReportedMention Strike(string article, string mode, string place) =>
        Mention(article, "2016-11-14", "Russia", "ASSAULT", mode, recipients: "Syria", place: place, words: mode);

    private static ReportedMention Killing(string article, string mode, string victim) => Mention(article, "2016-11-14", "", "ASSAULT", mode, recipients: victim);

    private static ReportedMention Round(string article, string parties) => Mention(article, "2016-11-14", parties, mode: "multilateral");

    private static ReportedMention Words(string article, string at, string words) =>
        Mention(article, "2016-11-14", "USA", "ACCUSE", "allege", recipients: at, words: words);
}
