using System.CommandLine;
using Pipeline.Local.Azurite;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Up;

/// <summary><c>up [DIR]</c>: Azurite, the local host and the page; drops DIR and keeps watching it.</summary>
internal static class UpCommand
{
    private const int DefaultPort = 7071;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR") { Arity = ArgumentArity.ZeroOrOne, Description = "Folder whose article files are dropped, now and as they come." };
        var port = SharedOptions.Port(DefaultPort);
        var data = new Option<string>("--data")
        {
            Description = "Folder of the emulated storage account (default .local/data of the checkout).",
            DefaultValueFactory = _ => Path.Combine(Repository.LocalState, "data"),
        };
        var command = new Command("up", "Run the pipeline and its page here; drop a folder and keep watching it.") { folder, port, data };
        command.SetAction((parsed, cancellation) =>
            RunAsync(terminal, parsed.GetValue(folder), parsed.GetValue(port), parsed.GetRequiredValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? folder, int port, string data, CancellationToken cancellation)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new CommandFailedException(Messages.NoSuchFolder(folder));
        }

        await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data, cancellation);
        await using var session = await LocalSession.StartAsync(azurite.Address.ConnectionString, new PipelineHostOptions { Port = port }, cancellation);
        await terminal.Error.WriteLineAsync(session.Invitation);
        if (folder is not null)
        {
            await terminal.Error.WriteLineAsync($"watching {folder}");
            await WatchAsync(terminal, session, folder, cancellation);
        }

        await Forever.UntilAsync(cancellation);
        await terminal.Error.WriteLineAsync("stopping: started work is being finished");
        return ExitCode.Done;
    }

    private static async Task WatchAsync(Terminal terminal, LocalSession session, string folder, CancellationToken cancellation)
    {
        var drop = new ArticleDrop(session.Host.Connection);
        await drop.PrepareAsync(cancellation);
        var watched = new DropFolder(folder, async (path, name) =>
        {
            try
            {
                await drop.UploadAsync(path, name, cancellation);
            }
            catch (IOException e)
            {
                await terminal.Error.WriteLineAsync(Messages.CannotRead(path, e.Message));
            }
        });
        try
        {
            await watched.WatchAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C while watching is the normal end.
        }
    }
}
