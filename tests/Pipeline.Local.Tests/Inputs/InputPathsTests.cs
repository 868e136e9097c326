using Pipeline.Local.Inputs;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Tests.Inputs;

public sealed class InputPathsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public InputPathsTests()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "c.html", "sub/d.txt", "sub/deep/e.json", ".hidden.txt", "[x].txt" })
        {
            var path = Path.Combine(_folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
    }

    /// <summary>Paths as given below the folder (joined by a space), files in order.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "b.txt a.txt", "b.txt a.txt" },
        { "sub", "sub/d.txt sub/deep/e.json" },
        { "*.txt", "[x].txt a.txt b.txt" },
        { "?.html", "c.html" },
        { "[ab].txt", "a.txt b.txt" },
        { "[!ab].txt", "" },
        { "[x].txt", "[x].txt" },
        { "**/*.txt", "[x].txt a.txt b.txt sub/d.txt" },
        { "sub/**", "sub/d.txt sub/deep/e.json" },
        { "sub/*.json", "" },
        { "none.txt", "" },
        { "none/*.txt", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Paths_folders_and_globs_become_files_in_order(string given, string expected)
    {
        var (files, errors) = InputPaths.Resolve(given.Split(' ').Select(path => Path.Combine(_folder.FullName, path)));

        string.Join(' ', files.Select(file => Path.GetRelativePath(_folder.FullName, file))).ShouldBe(expected);
        (errors.Count > 0).ShouldBe(expected.Length == 0);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_named() =>
        InputPaths.Resolve(["/no/such/path"]).Errors.ShouldBe([Messages.NoSuchPath("/no/such/path")]);

    public void Dispose() => _folder.Delete(recursive: true);
}
