using System.CommandLine;
using Pipeline.Local.Azurite;
using Pipeline.Local.LanguageDouble;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Local.Tracing;

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
        var otel = new Option<bool>("--otel") { Description = "Print every span of the stages to standard error." };
        var language = new Option<bool>("--language-double") { Description = "Analyse with a stand-in for Azure AI Language beside the embedded rules." };
        var faults = StorageFaults();
        var command = new Command("up", "Run the pipeline and its page here; drop a folder and keep watching it.") { folder, port, data, otel, language, faults };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var spans = parsed.GetValue(otel) ? SpanPrinter.Start(terminal.Error) : null;
            await using var service = parsed.GetValue(language) ? await LanguageDoubleServer.StartAsync() : null;
            var options = new PipelineHostOptions { Port = parsed.GetValue(port), AppSettings = LanguageSettings(service), StorageFaults = parsed.GetValue(faults) };
            return await RunAsync(terminal, parsed.GetValue(folder), options, parsed.GetRequiredValue(data), cancellation);
        });
        return command;
    }

    private static Option<double> StorageFaults()
    {
        var share = new Option<double>("--storage-faults")
        {
            Description = "Let this share of the stages' writes fail as in a busy storage account, 0 (default) to 1, to watch retries and failures.",
        };
        share.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
            {
                result.AddError("--storage-faults takes 0 to 1.");
            }
        });
        return share;
    }

    private static Dictionary<string, string?> LanguageSettings(LanguageDoubleServer? service) => service is null
        ? new Dictionary<string, string?>(StringComparer.Ordinal)
        : new Dictionary<string, string?>(StringComparer.Ordinal) { ["Language:Endpoint"] = service.Endpoint.ToString(), ["Language:Key"] = "double" };

    private static async Task<int> RunAsync(Terminal terminal, string? folder, PipelineHostOptions options, string data, CancellationToken cancellation)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new CommandFailedException(Messages.NoSuchFolder(folder));
        }

        await using var azurite = await AzuriteEmulator.StartOrJoinAsync(data, cancellation);
        await using var session = await LocalSession.StartAsync(azurite.Address.ConnectionString, options, cancellation);
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
