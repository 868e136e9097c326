using Pipeline.Local.Commands.Test;

namespace Pipeline.Local.Tests.Commands;

public sealed class TestCountsTests
{
    [Fact]
    public void Results_of_all_projects_are_summed_and_an_unfinished_test_counts_as_failed()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Write(folder, "a.trx", "Passed", "Passed", "Failed");
            Write(folder, "b.trx", "Passed", "NotExecuted", "Aborted");

            TestCounts.Read(folder.FullName).ToString().ShouldBe("3 passed, 2 failed, 1 skipped");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(DirectoryInfo folder, string name, params string[] outcomes) => File.WriteAllText(
        Path.Combine(folder.FullName, name),
        "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\"><Results>"
        + string.Concat(outcomes.Select(outcome => $"<UnitTestResult outcome=\"{outcome}\" />")) + "</Results></TestRun>");
}
