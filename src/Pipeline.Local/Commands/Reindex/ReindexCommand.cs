using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Stages.Operations;

namespace Pipeline.Local.Commands.Reindex;

/// <summary><c>reindex [--connection]</c>: builds the tables of events anew from the stored mentions.</summary>
internal static class ReindexCommand
{
    public static Command Create(Terminal terminal)
    {
        var connection = new Option<string?>("--connection") { Description = "Connection string of the storage account (default: the settings ArticleStorage__… of the environment, else the running local host's)." };
        var command = new Command("reindex", "Build events and their lists anew from the stored mentions; nothing else may write meanwhile.") { connection };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = StorageServices.Find(parsed.GetValue(connection)) ?? throw new CommandFailedException(Messages.NoStorage);
            var events = await services.GetRequiredService<IndexRebuild>().RunAsync(cancellation);
            await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{events} events and their lists built anew"));
            return ExitCode.Done;
        });
        return command;
    }
}
