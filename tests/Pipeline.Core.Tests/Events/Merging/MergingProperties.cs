using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>Rule 5 of the record: events are a pure function of the set of mentions.</summary>
public class MergingProperties
{
    private static readonly string[] Dates = ["", "2016-11-14", "2016-11-15", "2016-11-14..2016-11-20", "2017-01-28"];
    private static readonly string[] Parties = ["Putin Trump", "Russia USA", "Lavrov Tillerson", "Putin", "Putin USA"];
    private static readonly string[] Recipients = ["", "Syria", "Keita"];
    private static readonly string[] Told = ["", "tối 14/11", "rạng sáng 15/11"];
    private static readonly (string Type, string Mode)[] Acts = [("CONSULT", "phone"), ("CONSULT", "meet"), ("CONSULT", "multilateral"), ("ACCUSE", "allege"), ("ASSAULT", "drone"), ("ASSAULT", "aerial"), ("COERCE", "arrest")];
    private static readonly string[] Published = ["", "2016-11-10", "2016-11-16", "2017-01-29"];
    private static readonly string[] Titles = ["", "Nga bất ngờ tập trận hạt nhân", "Nga tập trận hạt nhân bất ngờ", "Hai tổng thống điện đàm"];
    private static readonly EventStatus[] Statuses = Enum.GetValues<EventStatus>();
    private static readonly string[] Words = ["", "điện đàm 20 phút về Syria", "bàn chuyện thương mại", "20 phút về Syria"];

    private static Gen<ReportedMention> AnyMention =>
        from article in Gen.Choose(1, 12)
        from id in Gen.Choose(1, 2)
        from date in Gen.Elements(Dates)
        from parties in Gen.Elements(Parties)
        from status in Gen.Elements(Statuses)
        from words in Gen.Elements(Words)
        from copy in Gen.Choose(0, 3)
        from act in Gen.Elements(Acts)
        from aim in Gen.Elements(Recipients)
        from told in Gen.Elements(Told)
        select Mention(
            $"a{article}", date, parties, act.Type, act.Mode, status, recipients: act.Type == "CONSULT" ? "" : aim, told: told, published: Published[article % Published.Length], title: Titles[article % 3 * article % Titles.Length], words: words,
            id: $"{id}{act.Type}{act.Mode}", duplicateOf: copy == 0 && article > 1 ? $"a{article - 1}" : "", anchor: (id * 100) + (copy * 10));

    private static Arbitrary<ReportedMention[]> Mentions => AnyMention.ArrayOf().ToArbitrary();

    [Fact]
    public void Order_of_arrival_does_not_matter() =>
        Check(mentions => Table(mentions.Reverse()) == Table(mentions)
            && Table(mentions.OrderBy(m => m.Mention.Evidence.Text.Length).ThenBy(m => m.Article.ArticleId)) == Table(mentions));

    [Fact]
    public void Duplicates_do_not_matter() => Check(mentions => Table(mentions.Concat(mentions)) == Table(mentions));

    [Fact]
    public void Removing_an_article_and_adding_it_again_changes_nothing() => Check(mentions =>
    {
        var without = mentions.Where(m => m.Article.ArticleId != "a3").ToList();
        return Table(without.Concat(mentions.Where(m => m.Article.ArticleId == "a3"))) == Table(mentions);
    });

    [Fact]
    public void Every_report_belongs_to_exactly_one_event_and_ids_are_unique() => Check(mentions =>
    {
        var events = EventMerger.Merge(mentions);
        return events.Select(e => e.EventId).Distinct(StringComparer.Ordinal).Count() == events.Count
            && mentions.Select(m => m.Article.ArticleId).ToHashSet().SetEquals(events.SelectMany(e => e.Articles).Select(a => a.ArticleId));
    });

    [Fact]
    public void Blocks_merged_one_by_one_give_the_same_events() => Check(mentions =>
        JsonSerializer.Serialize(
            EventBlocks.Of(mentions).SelectMany(b => EventMerger.MergeBlock(b.Key, b.Value.Reverse())).OrderBy(e => e.EventId, StringComparer.Ordinal),
            RecordJson.Line) == Table(mentions));

    private static string Table(IEnumerable<ReportedMention> mentions) => JsonSerializer.Serialize(EventMerger.Merge(mentions), RecordJson.Line);

    private static void Check(Func<ReportedMention[], bool> holds) =>
        Prop.ForAll(Mentions, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
