using System.Text.RegularExpressions;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests;

/// <summary>Documents name files that exist, and say which of their commands need Azure.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(RepositoryRoot.Path, "*.md")
            .Concat(Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Paths_and_links_lead_somewhere(string document)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, document));
        var folder = Path.GetDirectoryName(Path.Combine(RepositoryRoot.Path, document))!;
        var paths = RepositoryPaths().Matches(text).Select(m => Path.Combine(RepositoryRoot.Path, m.Groups["path"].Value));
        var links = Links().Matches(text).Select(m => Path.Combine(folder, m.Groups["path"].Value));
        paths.Concat(links).Where(p => !File.Exists(p) && !Directory.Exists(p)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_that_need_a_subscription_are_marked(string document)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, document));
        var commands = FencedCommands().Matches(text).Concat(InlineCommands().Matches(text)).Select(m => m.Value).ToList();
        commands.Where(c => !c.Contains("Azure)", StringComparison.Ordinal) && !c.Contains("Azure subscription)", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // az and azd on a line of their own, with what stands behind them
    [GeneratedRegex(@"^ *azd? .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex FencedCommands();

    // `azd up` in a sentence, and the mark behind it
    [GeneratedRegex(@"`azd? [^`]+`(\s\*\([^)]*\))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineCommands();

    // `src/…`, `infra/…`: a path in code quotes that begins with a folder of the repository and holds no pattern.
    [GeneratedRegex(@"`(?<path>(src|infra|tests|docs|eng|samples|compat)/[\w./-]*)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepositoryPaths();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
