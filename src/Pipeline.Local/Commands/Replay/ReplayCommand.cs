using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Core.Events.Merging.Differences;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Operations;

namespace Pipeline.Local.Commands.Replay;

/// <summary><c>replay [--diff] [--state] [--connection]</c>: runs stored articles again, or shows what that would change.</summary>
internal static class ReplayCommand
{
    public static Command Create(Terminal terminal)
    {
        var diff = new Option<bool>("--diff") { Description = "Only print which events would appear, change and vanish; nothing is written." };
        var state = new Option<string>("--state")
        {
            Description = "Which articles run again: failed (default), rejected or done.",
            DefaultValueFactory = _ => "failed",
        }.AcceptOnlyFromAmong("failed", "rejected", "done");
        var connection = new Option<string?>("--connection") { Description = "Connection string of the storage account (default: that of the running local host)." };
        var command = new Command("replay", "Run stored articles again, or show what a new analyzer would change.") { diff, state, connection };
        command.SetAction(async (parsed, cancellation) =>
        {
            var account = parsed.GetValue(connection) ?? RunningHost.Find()?.Connection ?? throw new CommandFailedException(Messages.NoStorage);
            await using var services = StorageServices.For(account);
            return parsed.GetValue(diff)
                ? await DiffAsync(terminal, services, cancellation)
                : await ReplayAsync(terminal, services, Enum.Parse<ArticleState>(parsed.GetRequiredValue(state), ignoreCase: true), cancellation);
        });
        return command;
    }

    private static async Task<int> ReplayAsync(Terminal terminal, ServiceProvider services, ArticleState state, CancellationToken cancellation)
    {
        var count = await services.GetRequiredService<ArticleReplay>().ReplayAllAsync(state, cancellation);
        await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} articles run again; follow them under /api/articles"));
        return ExitCode.Done;
    }

    private static async Task<int> DiffAsync(Terminal terminal, ServiceProvider services, CancellationToken cancellation)
    {
        var changes = await services.GetRequiredService<ReplayPreview>().RunAsync(null, cancellation);
        foreach (var change in changes)
        {
            await terminal.Out.WriteLineAsync($"{Cells.Name(change.Kind),-9} {change.EventId} {change.Summary}");
            foreach (var field in change.Fields)
            {
                await terminal.Out.WriteLineAsync($"          {field.Field}: {field.Before} → {field.After}");
            }
        }

        var counts = Enum.GetValues<EventChangeKind>().Select(kind => $"{changes.Count(change => change.Kind == kind)} {Cells.Name(kind)}");
        await terminal.Error.WriteLineAsync(string.Join(", ", counts));
        return ExitCode.Done;
    }
}
