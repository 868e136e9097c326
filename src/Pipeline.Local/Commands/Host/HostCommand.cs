using System.CommandLine;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Host;

/// <summary><c>host --connection</c>: the local function host alone, against a storage account that runs elsewhere.</summary>
internal static class HostCommand
{
    public static Command Create(Terminal terminal)
    {
        var connection = new Option<string>("--connection") { Required = true, Description = "Connection string of the storage account." };
        var port = SharedOptions.Port();
        var lease = new Option<double>("--message-lease")
        {
            Description = "Seconds that a message stays with a host that died: 1 or more.",
            DefaultValueFactory = _ => new PipelineHostOptions().MessageLease.TotalSeconds,
        };
        var command = new Command("host", "Run the functions against a given storage account, until stopped.") { connection, port, lease };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            parsed.GetRequiredValue(connection),
            new PipelineHostOptions { Port = parsed.GetValue(port), MessageLease = TimeSpan.FromSeconds(Math.Max(1, parsed.GetValue(lease))) },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string connection, PipelineHostOptions options, CancellationToken cancellation)
    {
        await using var host = await PipelineHost.StartAsync(connection, options, cancellation);
        await terminal.Error.WriteLineAsync($"listening on {host.Address}");
        await Forever.UntilAsync(cancellation);
        return ExitCode.Done;
    }
}
