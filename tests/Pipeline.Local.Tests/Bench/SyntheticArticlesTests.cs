using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Core.Articles.Formats;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Local.Synthetic;

namespace Pipeline.Local.Tests.Bench;

/// <summary>What benchmarks measure with must be like a feed: varied in wording, few copies, one event told by several outlets.</summary>
public class SyntheticArticlesTests
{
    private const int Count = 180;

    private static readonly Lazy<IReadOnlyList<Article>> All = new(() => [.. Enumerable.Range(0, Count).Select(Read)]);

    [Fact]
    public void Each_reports_its_call_and_nothing_else()
    {
        for (var ordinal = 0; ordinal < Count; ordinal++)
        {
            var mentions = EventCoder.Code(LanguageAnalyzer.Analyze(All.Value[ordinal])).Where(mention => !mention.IsBackground).ToList();
            mentions.ShouldNotBeEmpty();
            foreach (var mention in mentions)
            {
                (mention.Type, mention.Mode, mention.DateStart).ShouldBe(("CONSULT", "phone", SyntheticArticles.DayOf(ordinal)), $"{ordinal}: {mention.Evidence.Text}");
                mention.Actors.Count.ShouldBe(2, $"{ordinal}: {mention.Evidence.Text}");
            }
        }
    }

    [Fact]
    public void Only_the_last_report_of_every_fifth_call_is_a_copy()
    {
        var originals = DuplicateGroups.Originals(All.Value.Select((article, ordinal) => DuplicateEntry.Of(article with { Id = $"{ordinal:000}" })));
        originals.ShouldBe(Enumerable.Range(0, Count / 15).Select(i => KeyValuePair.Create($"{(i * 15) + 2:000}", $"{i * 15:000}")), ignoreOrder: true);
    }

    [Fact]
    public void Articles_have_the_length_of_a_news_item() =>
        All.Value.Average(article => article.Text.Value.Split(' ').Length).ShouldBeInRange(350, 600);

    private static Article Read(int ordinal)
    {
        var (name, bytes) = SyntheticArticles.Create(ordinal);
        return ArticleReader.Read(new ArticleFile(name, bytes)).Articles.ShouldHaveSingleItem();
    }
}
