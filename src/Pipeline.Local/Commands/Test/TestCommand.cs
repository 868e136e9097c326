using System.CommandLine;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Test;

/// <summary><c>test [--filter]</c>: every test of the solution; the last line is <c>N passed, N failed, N skipped</c>.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var filter = new Option<string?>("--filter") { Description = "Run only tests that match, as 'dotnet test --filter' understands it (default: all)." };
        var command = new Command("test", "Run every test; the last line is 'N passed, N failed, N skipped'.") { filter };
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetValue(filter), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? filter, CancellationToken cancellation)
    {
        var results = Directory.CreateTempSubdirectory("pipeline-test-");
        try
        {
            var exit = await ChildProcess.RunAsync("dotnet", Arguments(results.FullName, filter), Repository.Root, terminal.Out, cancellation);
            var counts = TestCounts.Read(results.FullName);
            if (exit != 0 && counts.Failed == 0)
            {
                await terminal.Out.WriteLineAsync(Messages.TestRunBroke(exit));
            }

            await terminal.Out.WriteLineAsync(counts.ToString());
            return exit == 0 && counts.Passed > 0 ? ExitCode.Done : ExitCode.Failed;
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static List<string> Arguments(string results, string? filter)
    {
        // The launcher has built the whole solution: building here would overwrite files that this process runs from.
        var arguments = new List<string>
        {
            "test", "Pipeline.sln", "-c", "Release", "--no-build", "--nologo", "-v", "q", "-m:1",
            $"-p:PackageSet={Repository.PackageSet}", "-p:CountTests=true",
            "--results-directory", results, "--blame-hang-timeout", "10m", "--blame-hang-dump-type", "none",
        };
        if (filter is not null)
        {
            arguments.AddRange(["--filter", filter]);
        }

        return arguments;
    }
}
