using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>News of firms, villages and crime, which makes no event by one report: what two papers tell with its day does.</summary>
public class HomeNewsTests
{
    private const string Walkout = "công nhân nhà máy sợi ngừng việc đòi trả đủ lương tháng";

    /// <summary>Reports, and the groups of articles that must come out as one event each.</summary>
    public static TheoryData<string, ReportedMention[], string[]> Groups => new()
    {
        { "a strike of one day in the same words", [Strike("a"), Strike("b")], ["a b"] },
        { "a strike in one town, in other words", [Strike("a", place: "Homs/VNM"), Strike("b", "nhà máy vắng bóng thợ", "Homs/VNM")], ["a b"] },
        { "strikes nobody can tell to be one", [Strike("a"), Strike("b", "nhà máy vắng bóng thợ")], [] },
        { "one report alone", [Strike("a")], [] },
        { "a report and its copy", [Strike("a"), Strike("b", duplicateOf: "a")], [] },
        { "two days", [Strike("a"), Strike("b", date: "2016-11-20")], [] },
        { "pages of no day", [Strike("a", published: ""), Strike("b", published: "")], [] },
        { "an election told by a page about private affairs", [Election("a", ""), Election("b", "page-private")], ["a b"] },
        { "the same without its day", [Election("a", ""), Election("b", "page-private", "")], ["a"] },
        { "who was where, in the same words", [Presence("a", "Keita"), Presence("b", "Keita")], [] },
        { "who met whom", [Presence("a", "Keita Merkel"), Presence("b", "Keita Merkel")], ["a b"] },
        { "two days of a strike, and one of them", [Strike("a", "ngừng việc ở Công ty TNHH Dệt Sông Xanh", date: "2016-11-14..2016-11-15"), Strike("b", "công nhân Công ty Sông Xanh bỏ việc", date: "2016-11-15", because: "")], ["a b"] },
        { "two firms of one town", [Strike("a", "công nhân Công ty Sông Xanh ngừng việc đòi lương", "Homs/VNM", because: ""), Strike("b", "công nhân Công ty Núi Đỏ ngừng việc đòi lương", "Homs/VNM", because: "")], ["a", "b"] },
        { "that he go, and his going", [Resignation("a", EventStatus.CalledFor, "2016-11-13"), Resignation("b", EventStatus.Occurred, "2016-11-14"), Resignation("c", EventStatus.Occurred, "")], ["a", "b c"] },
        { "a page of another genre", [Strike("a", because: "page-sport"), Strike("b", because: "page-sport")], [] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Two_papers_make_an_event_that_one_does_not(string name, ReportedMention[] reports, string[] expected)
    {
        var groups = EventMerger.Merge(reports)
            .Select(e => string.Join(' ', e.Articles.Select(a => a.ArticleId).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join("; ", groups).ShouldBe(string.Join("; ", expected), name);
    }

    private static ReportedMention Strike(string article, string words = Walkout, string place = "", string date = "2016-11-14", string published = "2016-11-15", string duplicateOf = "", string because = "private-parties") =>
        Mention(article, date, "Vietnam", "PROTEST", "strike", published: published, place: place, words: words, duplicateOf: duplicateOf, because: because);

    private static ReportedMention Election(string article, string because, string date = "2016-11-14") =>
        Mention(article, date, "Keita", "PERSONNEL", "elect", published: "2016-11-15", because: because);

    private static ReportedMention Resignation(string article, EventStatus status, string date) =>
        Mention(article, date, "Keita", "RETREAT", "resign", status, published: "2016-11-15");

    private static ReportedMention Presence(string article, string who) =>
        Mention(article, "2016-11-14", who, "CONSULT", "meet", published: "2016-11-15", words: "có mặt tại trường cả ngày để kiểm tra bếp ăn", because: "private-parties");
}
