using Pipeline.Core.Events.Merging;
using Pipeline.Core.Events.Merging.Differences;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging.Differences;

public class EventDifferencesTests
{
    public static TheoryData<string, ReportedMention[], ReportedMention[], string[]> Cases => new()
    {
        { "nothing changed", [Mention("a", "2016-11-14", "Putin Trump")], [Mention("a", "2016-11-14", "Putin Trump")], [] },
        { "a new event", [], [Mention("a", "2016-11-14", "Putin Trump")], ["Appeared"] },
        { "an event gone", [Mention("a", "2016-11-14", "Putin Trump")], [], ["Vanished"] },
        { "another day of the same words", [Mention("a", "2016-11-14", "Putin Trump")], [Mention("a", "2016-11-15", "Putin Trump")], ["Changed dateStart,dateEnd,dateText,articles"] },
        { "one more report", [Mention("a", "2016-11-14", "Putin Trump")], [Mention("a", "2016-11-14", "Putin Trump"), Mention("b", "2016-11-14", "Putin Trump")], ["Changed statusHistory,articles,nArticles,nIndependent,confidence"] },
        { "only the version differs", [Versioned("1")], [Versioned("2")], [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_codings_are_compared(string name, ReportedMention[] before, ReportedMention[] after, string[] expected)
    {
        var changes = EventDifferences.Between(EventMerger.Merge(before), EventMerger.Merge(after))
            .Select(c => $"{c.Kind} {string.Join(',', c.Fields.Select(f => f.Field))}".TrimEnd());
        string.Join("; ", changes).ShouldBe(string.Join("; ", expected), name);
    }

    private static ReportedMention Versioned(string version)
    {
        var report = Mention("a", "2016-11-14", "Putin Trump");
        return report with { Article = report.Article with { Analyzer = $"embedded {version}" } };
    }
}
