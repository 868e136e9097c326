using System.Diagnostics;
using System.Text.Json;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Bicep;

/// <summary>Parses Bicep by tree-sitter's grammar, run by Node.js from <c>eng/bicep</c>; a call takes some 200 ms whatever the number of texts.</summary>
public static class BicepParser
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 512 };
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>Files in the order given.</summary>
    public static IReadOnlyList<BicepFile> Parse(IReadOnlyList<(string Path, string Text)> files)
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { Path.Combine(Installed.Value, "parse.mjs") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(files.Select(f => new { path = f.Path, text = f.Text }), Json));
        node.StandardInput.Close();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, "eng/bicep/parse.mjs failed: its messages stand above");
        return JsonSerializer.Deserialize<List<BicepFile>>(answer.Result, Json)!;
    }

    private static string Install()
    {
        using var install = Process.Start("bash", [Path.Combine(RepositoryRoot.Path, "eng", "bicep", "install.sh")]);
        install.WaitForExit();
        install.ExitCode.ShouldBe(0, "eng/bicep/install.sh could not install the parser: its messages stand above");
        return Path.Combine(RepositoryRoot.Path, ".local", "bicep");
    }
}
