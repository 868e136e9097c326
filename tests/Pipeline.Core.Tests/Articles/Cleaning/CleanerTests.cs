using Pipeline.Core.Articles.Cleaning;

namespace Pipeline.Core.Tests.Articles.Cleaning;

public class CleanerTests
{
    public static TheoryData<CleanerCase> Cases() => [.. CleanerCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keeps_the_article_and_names_what_goes(CleanerCase row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var article = Read.One(row.Text);
        if (row.Kept is not null)
        {
            Read.Blocks(article).ShouldBe(row.Kept);
        }

        Read.Out(article).ShouldBe(row.Out, ignoreOrder: true);
    }

    [Fact]
    public void Every_step_has_rows_that_remove_and_rows_that_do_not()
    {
        var covered = CleanerCases.All.Select(row => row.Step).ToHashSet(StringComparer.Ordinal);
        CleaningSteps.All.Select(step => step.Name).Where(step => !covered.Contains(step)).ShouldBeEmpty();
        CleanerCases.All.Select(row => row.Step).Except(CleaningSteps.All.Select(step => step.Name)).ShouldBeEmpty();
    }
}
