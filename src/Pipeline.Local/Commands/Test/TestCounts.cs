using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Local.Commands.Test;

/// <summary>Sums over the result files (trx) of a test run, one a test project.</summary>
internal sealed record TestCounts(int Passed, int Failed, int Skipped)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Counts the outcomes in every trx file below <paramref name="folder"/>; a test that did not end counts as failed.</summary>
    public static TestCounts Read(string folder)
    {
        var outcomes = Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants(Trx + "UnitTestResult"))
            .Select(result => (string?)result.Attribute("outcome"))
            .ToList();
        var passed = outcomes.Count(outcome => outcome == "Passed");
        var skipped = outcomes.Count(outcome => outcome == "NotExecuted");
        return new TestCounts(passed, outcomes.Count - passed - skipped, skipped);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Skipped} skipped");
}
