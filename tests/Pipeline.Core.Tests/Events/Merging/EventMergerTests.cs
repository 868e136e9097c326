using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

public class EventMergerTests
{
    /// <summary>Reports, and the groups of articles that must come out as one event each.</summary>
    public static TheoryData<string, ReportedMention[], string[]> Groups => new()
    {
        { "one call in two articles", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Trump Putin")], ["a b"] },
        { "states stand for their leaders", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Russia USA")], ["a b"] },
        { "other people of the same states", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Lavrov Tillerson")], ["a", "b"] },
        { "two calls on different days", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2017-01-28", "Putin Trump")], ["a", "b"] },
        { "one pair on neighbouring days", [Mention("a", "2016-11-14", "Putin Trump", words: "bàn về Syria"), Mention("b", "2016-11-15", "Putin Trump", words: "nói chuyện thương mại thép")], ["a", "b"] },
        {
            "reports that disagree by a day in the same words",
            [Mention("a", "2016-11-14", "Putin Trump", words: "hai ông điện đàm 20 phút về Syria và khủng bố"), Mention("b", "2016-11-15", "Putin Trump", words: "hai ông điện đàm 20 phút về khủng bố tại Syria")],
            ["a b"]
        },
        {
            "one article that tells both days keeps them apart",
            [Mention("a", "2016-11-14", "Putin Trump", words: "điện đàm 20 phút"), Mention("a", "2016-11-15", "Putin Trump", words: "điện đàm 20 phút", id: "2", anchor: 50)],
            ["a", "a"]
        },
        { "a recent call without a date", [Mention("a", "2016-11-14", "Putin Trump", published: "2016-11-15"), Mention("b", "", "Putin Trump", published: "2016-11-21")], ["a b"] },
        { "an undated call joins the last one before its report", [Mention("a", "2016-11-14", "Putin Trump"), Mention("c", "2017-01-28", "Putin Trump"), Mention("b", "", "Putin Trump", published: "2017-02-09")], ["a", "b c"] },
        { "an undated call is not one of its future", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "", "Putin Trump", published: "2016-11-10")], ["a", "b"] },
        { "a day without a year joins the cluster of that day", [Mention("a", "2016-11-14", "Putin Trump"), Mention("c", "2017-01-28", "Putin Trump"), Mention("b", "", "Putin Trump", yearless: "11-14")], ["a b", "c"] },
        { "a week holds its day", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14..2016-11-20", "Putin Trump")], ["a b"] },
        { "a plan and its fulfilment", [Mention("a", "2017-01-28", "Putin Trump", status: EventStatus.Planned, published: "2017-01-27"), Mention("b", "2017-01-28", "Putin Trump", published: "2017-01-29")], ["a b"] },
        { "an undated plan and its fulfilment", [Mention("a", "", "Putin Trump", mode: "meet", status: EventStatus.Planned, published: "2017-05-02"), Mention("b", "2017-07-07", "Putin Trump", mode: "meet", published: "2017-07-08")], ["a b"] },
        { "plans reported months apart", [Mention("a", "", "Putin Trump", mode: "meet", status: EventStatus.Planned, published: "2016-11-15"), Mention("b", "", "Putin Trump", mode: "meet", status: EventStatus.Planned, published: "2017-01-29")], ["a", "b"] },
        { "a call is no meeting", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Putin Trump", mode: "meet")], ["a", "b"] },
        { "who does it to whom", [Mention("a", "2016-11-14", "USA", "SANCTION", "discontinue", recipients: "Russia"), Mention("b", "2016-11-14", "Russia", "SANCTION", "discontinue", recipients: "USA")], ["a", "b"] },
        { "a sanction by many and the report that names one of them", [Mention("a", "2016-11-14", "USA Merkel Hollande", "SANCTION", "discontinue", recipients: "Russia"), Mention("b", "2016-11-14", "USA", "SANCTION", "discontinue", recipients: "Russia")], ["a b"] },
        { "two sanctions of one day on one state", [Mention("a", "2016-11-14", "USA", "SANCTION", "discontinue", recipients: "Russia"), Mention("b", "2016-11-14", "Merkel", "SANCTION", "discontinue", recipients: "Russia")], ["a", "b"] },
        { "a guest on one day leaves on the next", [Mention("a", "2016-11-14", "Putin USA", mode: "visit", words: "đang ở thăm"), Mention("b", "2016-11-15", "Putin USA", mode: "visit", words: "kết thúc chuyến công du")], ["a b"] },
        { "two visits of one guest", [Mention("a", "2016-11-14", "Putin USA", mode: "visit"), Mention("b", "2016-11-24", "Putin USA", mode: "visit")], ["a", "b"] },
        { "what is spoken of in passing is no report of another page", [Mention("a", "", "Putin Trump", words: "hai ông điện đàm hai mươi phút về khủng bố ở Syria và Ukraine"), Mention("b", "", "Putin Trump", words: "ông mong sớm nói chuyện về Syria và thương mại thép", because: "in-passing")], ["a"] },
        { "unless of one day", [Mention("a", "", "Putin Trump", words: "hai ông điện đàm về Syria", yearless: "11-14"), Mention("b", "", "Putin Trump", words: "ông mong sớm điện đàm về Ukraine", yearless: "11-14", because: "in-passing")], ["a b"] },
        { "clashes of one day in two cities", [Mention("a", "2016-11-14", "Syria", "ASSAULT", "aerial", place: "Aleppo/SYR"), Mention("b", "2016-11-14", "Syria", "ASSAULT", "aerial", place: "Idlib/SYR")], ["a", "b"] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Reports_of_one_act_become_one_event(string name, ReportedMention[] reports, string[] expected)
    {
        var groups = EventMerger.Merge(reports)
            .Select(e => string.Join(' ', e.Articles.Select(a => a.ArticleId).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join("; ", groups).ShouldBe(string.Join("; ", expected), name);
    }

    [Fact]
    public void A_day_of_an_unknown_year_keeps_its_words()
    {
        var merged = EventMerger.Merge([Mention("a", "", "Putin Trump", yearless: "11-14", told: "hôm 14/11")]).Single();

        (merged.DateStart, merged.DateBasis, merged.DateText).ShouldBe((null, DateBasis.None, "hôm 14/11"));
        merged.Articles.Single().DateText.ShouldBe("hôm 14/11");
    }

    [Fact]
    public void Words_that_point_to_a_day_are_told_with_it() =>
        EventMerger.Merge([Mention("a", "", "Putin Trump", yearless: "6-27", told: "Tối cùng ngày")]).Single().DateText.ShouldBe("Tối cùng ngày (27/6)");

    [Fact]
    public void Beside_a_dated_report_such_words_stay_with_theirs()
    {
        var merged = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump", told: "ngày 14/11/2016"), Mention("b", "", "Putin Trump", yearless: "11-14", told: "hôm 14/11")]).Single();

        (merged.DateStart, merged.DateText).ShouldBe((Day("2016-11-14"), "ngày 14/11/2016"));
        merged.Articles.Single(report => report.ArticleId == "b").DateText.ShouldBe("hôm 14/11");
    }

    [Fact]
    public void Parts_of_one_article_that_share_an_event_id_are_one_report()
    {
        var merged = EventMerger.Merge([Mention("a", "", "Putin Trump"), Mention("a", "2016-11-14", "Putin Trump", anchor: 90)]).Single();
        merged.NArticles.ShouldBe(1);
        merged.DateStart.ShouldBe(Day("2016-11-14"));
    }

    [Fact]
    public void An_undated_report_takes_the_clusters_day_and_says_so()
    {
        var report = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "", "Putin Trump", published: "2016-11-21")])
            .Single().Articles.Single(a => a.ArticleId == "b");
        report.DateStart.ShouldBe(Day("2016-11-14"));
        report.DateBasis.ShouldBe(DateBasis.CrossDocument);
    }

    public static TheoryData<string, EventStatus[], EventStatus> Lifecycles => new()
    {
        { "fulfilled", [EventStatus.Planned, EventStatus.Occurred], EventStatus.Occurred },
        { "an old announcement after the fact", [EventStatus.Occurred, EventStatus.Planned], EventStatus.Occurred },
        { "called off", [EventStatus.Planned, EventStatus.Cancelled], EventStatus.Cancelled },
        { "called off and planned anew", [EventStatus.Planned, EventStatus.Cancelled, EventStatus.Planned], EventStatus.Planned },
        { "announced by one, denied by the other", [EventStatus.Planned, EventStatus.Denied], EventStatus.Denied },
        { "under way, then over", [EventStatus.Ongoing, EventStatus.Occurred], EventStatus.Occurred },
    };

    [Theory]
    [MemberData(nameof(Lifecycles))]
    public void The_status_that_holds_follows_the_reports(string name, EventStatus[] told, EventStatus expected)
    {
        var reports = told.Select((status, i) =>
            Mention($"a{i}", "2017-05-20", "Putin Trump", mode: "meet", status: status, published: $"2017-05-1{i}"));
        var merged = EventMerger.Merge(reports).ShouldHaveSingleItem(name);
        merged.Status.ShouldBe(expected, name);
        merged.StatusHistory.Select(h => h.Status).ShouldBe(told.Distinct());
    }

    public static TheoryData<string, ReportedMention[], int> Voices => new()
    {
        { "two outlets", [Mention("a", "2016-11-14", "Putin Trump", publisher: "A"), Mention("b", "2016-11-14", "Putin Trump", publisher: "B")], 2 },
        { "one outlet twice", [Mention("a", "2016-11-14", "Putin Trump", publisher: "A"), Mention("b", "2016-11-14", "Putin Trump", publisher: "A")], 1 },
        { "one wire in two outlets", [Mention("a", "2016-11-14", "Putin Trump", publisher: "A", wire: "AFP"), Mention("b", "2016-11-14", "Putin Trump", publisher: "B", wire: "AFP")], 1 },
        { "a copy of a copy", [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Putin Trump", duplicateOf: "a"), Mention("c", "2016-11-14", "Putin Trump", duplicateOf: "b")], 1 },
    };

    [Theory]
    [MemberData(nameof(Voices))]
    public void Copies_and_rewrites_of_one_source_count_once(string name, ReportedMention[] reports, int independent)
    {
        var merged = EventMerger.Merge(reports).ShouldHaveSingleItem(name);
        merged.NIndependent.ShouldBe(independent, name);
        merged.Articles.Count(a => a.IsIndependent).ShouldBe(independent, name);
    }

    [Fact]
    public void More_independent_sources_raise_confidence_and_conflicts_lower_it()
    {
        var alone = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump")]).Single().Confidence;
        var two = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Putin Trump")]).Single().Confidence;
        var disagreeing = EventMerger.Merge(
        [
            Mention("a", "2016-11-14", "Putin Trump", words: "20 phút về Syria", duplicateOf: ""),
            Mention("b", "2016-11-15", "Putin Trump", words: "20 phút về Syria"),
        ]).Single();
        two.ShouldBeGreaterThan(alone);
        disagreeing.Conflicts.ShouldHaveSingleItem().Field.ShouldBe("dateStart");
        disagreeing.Confidence.ShouldBeLessThan(two);
    }

    [Fact]
    public void What_no_report_tells_outright_is_trusted_less()
    {
        var outright = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump")]).Single().Confidence;
        var passing = Mention("a", "2016-11-14", "Putin Trump");
        passing = passing with { Mention = passing.Mention with { IsOutright = false } };
        var touched = EventMerger.Merge([passing]).Single().Confidence;
        var both = EventMerger.Merge([passing, Mention("b", "2016-11-14", "Putin Trump")]).Single().Confidence;
        touched.ShouldBeLessThan(outright);
        both.ShouldBeGreaterThan(outright);
    }

    [Fact]
    public void A_named_leader_is_told_instead_of_his_state()
    {
        var merged = EventMerger.Merge([Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Russia USA")]).Single();
        merged.Actors.Select(a => a.Name).ShouldBe(["Donald Trump", "Vladimir Putin"], ignoreOrder: true);
    }
}
