using System.Diagnostics;
using System.Management.Automation.Language;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Hooks;

/// <summary>The hooks as scripts: both shells read them without a complaint.</summary>
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
    public void PowerShell_reads_the_hook()
    {
        Parser.ParseFile(Script("postdeploy.ps1"), out _, out var errors);
        errors.Select(error => $"{error.Extent.StartLineNumber}: {error.Message}").ShouldBeEmpty();
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
