using System.Diagnostics;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Hooks;

/// <summary>The hooks as scripts: every shell that the machine has reads them without a complaint.</summary>
public class HookScriptTests
{
    [Fact]
    public void Sh_reads_the_hook() => Run("sh", "-n", Script("postdeploy.sh")).ShouldBe((0, ""));

    [Fact]
    public void Shellcheck_has_nothing_to_say_where_it_is_installed()
    {
        if (IsInstalled("shellcheck"))
        {
            Run("shellcheck", "--shell=sh", Script("postdeploy.sh")).ShouldBe((0, ""));
        }
    }

    [Fact]
    public void Pwsh_reads_the_hook_where_it_is_installed()
    {
        if (IsInstalled("pwsh"))
        {
            var script = $"$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('{Script("postdeploy.ps1")}', [ref] $null, [ref] $e); $e";
            Run("pwsh", "-NoProfile", "-Command", script).ShouldBe((0, ""));
        }
    }

    private static string Script(string name) => Path.Combine(RepositoryRoot.Path, "infra", "hooks", name);

    private static bool IsInstalled(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));

    private static (int ExitCode, string Output) Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (output + error.Result).Trim());
    }
}
