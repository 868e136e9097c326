using Pipeline.Core.Events.Merging;
using Pipeline.Local.Eval.CrossDocument;
using Pipeline.Testing;
using Xunit.Abstractions;

namespace Pipeline.Local.Tests.Eval;

/// <summary>Merging measured alone: on the labels instead of on coded mentions.</summary>
public class CrossDocumentTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuning", 0.95)]
    [InlineData("practice", 0.95)]
    [InlineData("testing", 0.92)]
    public void Labelled_mentions_merge_into_the_labelled_groups(string half, double floor)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "corpus", "events", half);
        var score = CrossDocumentScorer.Score(GroupsFile.Read(Path.Combine(folder, "groups.tsv")), EventMerger.Merge(LabelledMentions.Read(folder)));
        output.WriteLine($"{half}: F1 {score.F1:0.000} hits {score.Hits} wrong {score.Wrong} missed {score.Missed}");
        foreach (var detail in score.Details)
        {
            output.WriteLine(detail);
        }

        score.F1.ShouldBeGreaterThanOrEqualTo(floor, string.Join('\n', score.Details));
    }
}
