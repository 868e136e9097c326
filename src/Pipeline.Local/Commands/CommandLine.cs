using System.CommandLine;
using Pipeline.Local.Commands.Bench;
using Pipeline.Local.Commands.Clean;
using Pipeline.Local.Commands.Demo;
using Pipeline.Local.Commands.Eval;
using Pipeline.Local.Commands.Explain;
using Pipeline.Local.Commands.Extract;
using Pipeline.Local.Commands.Host;
using Pipeline.Local.Commands.Load;
using Pipeline.Local.Commands.Probe;
using Pipeline.Local.Commands.Query;
using Pipeline.Local.Commands.Reindex;
using Pipeline.Local.Commands.Replay;
using Pipeline.Local.Commands.Test;
using Pipeline.Local.Commands.Up;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands;

/// <summary>The command line: every command in the order in which help lists them.</summary>
public static class CommandLine
{
    private static readonly IReadOnlyList<Func<Terminal, Command>> Commands =
    [
        DemoCommand.Create,
        TestCommand.Create,
        UpCommand.Create,
        LoadCommand.Create,
        ExtractCommand.Create,
        CleanCommand.Create,
        ExplainCommand.Create,
        QueryCommand.Create,
        ReplayCommand.Create,
        ReindexCommand.Create,
        EvalCommand.Create,
        BenchCommand.Create,
        HostCommand.Create,
        ProbeCommand.Create,
    ];

    /// <summary>Parses and runs <paramref name="args"/>.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var root = new RootCommand("Vietnamese news files in, event records out.");
        foreach (var create in Commands)
        {
            root.Subcommands.Add(create(terminal));
        }

        // An @ begins a sentence as well as a response file here, so response files are off.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var wrongUsage = parsed.Errors.Count > 0;
        var code = await InvokeAsync(parsed, terminal, cancellation);
        return wrongUsage ? ExitCode.Usage : code;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var streams = new InvocationConfiguration
        {
            Output = parsed.Errors.Count > 0 ? terminal.Error : terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // Longer than the host's drain timeout: Ctrl+C lets started work end.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(45),
        };
        try
        {
            var code = await parsed.InvokeAsync(streams, cancellation);
            await terminal.Out.FlushAsync(cancellation);
            return code;
        }
        catch (CommandFailedException e)
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
            await terminal.Error.WriteLineAsync(e.Message);
            return e.Code;
        }
        catch (IOException e) when (BrokenPipe.Is(e))
        {
            // The reader (head, less) has seen enough; that is its right, not our failure.
            return ExitCode.Done;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The last line of defence of the process: the defect is printed whole, and the exit code says it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
            await terminal.Error.WriteLineAsync(Messages.Unexpected(e.ToString()));
            return ExitCode.Failed;
        }
    }
}
