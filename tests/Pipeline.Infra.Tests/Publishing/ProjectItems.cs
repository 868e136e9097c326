using System.Diagnostics;
using System.Text.Json;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Publishing;

/// <summary>Items of the Functions project as a publish with the complete package set evaluates them; nothing is restored or built.</summary>
internal static class ProjectItems
{
    /// <summary>Metadata of all items of a kind.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Of(string kind)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "msbuild", Path.Combine(RepositoryRoot.Path, "src", "Pipeline.Functions"), "-nologo",
                $"-getItem:{kind}", "-getProperty:OutputType", "-p:PackageSet=complete", "-p:_IsPublishing=true",
            },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        build.ExitCode.ShouldBe(0, output);
        using var answer = JsonDocument.Parse(output);
        return JsonSerializer.Deserialize<List<Dictionary<string, string>>>(answer.RootElement.GetProperty("Items").GetProperty(kind))!;
    }
}
