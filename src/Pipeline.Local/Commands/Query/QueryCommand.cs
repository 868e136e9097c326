using System.CommandLine;
using Pipeline.Functions.Http.Formats;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Local.Commands.Extract;
using Pipeline.Local.Running;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Query;

/// <summary><c>query [filters]</c>: the HTTP query from the shell, as a table or in any of the API's formats.</summary>
internal static class QueryCommand
{
    private const string Table = "table";

    public static Command Create(Terminal terminal)
    {
        // The API's own table of parameters drives the options: one added there needs no change here.
        var filters = EventParameters.All
            .Where(parameter => parameter is not FormatParameter)
            .Select(parameter => new Option<string?>($"--{parameter.Name}") { Description = parameter.Summary })
            .ToList();
        var format = new Option<string>("--format")
        {
            Description = $"table (default), or a format of the API: {string.Join(", ", EventFormats.All.Select(one => one.Name))}.",
            DefaultValueFactory = _ => Table,
        };
        var url = new Option<string?>("--url") { Description = "Base address of the API (default: the host that './pipeline up' runs)." };
        url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !Uri.TryCreate(given, UriKind.Absolute, out _))
            {
                result.AddError(Messages.NotAnAddress(given));
            }
        });
        var key = new Option<string?>("--key") { Description = "Function key (default: that host's)." };
        var command = new Command("query", "Query the events over HTTP.") { format, url, key };
        filters.ForEach(command.Options.Add);
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            filters.Select(option => (Name: option.Name[2..], Value: parsed.GetValue(option)))
                .Where(filter => filter.Value is not null)
                .ToDictionary(filter => filter.Name, filter => filter.Value!, StringComparer.Ordinal),
            parsed.GetRequiredValue(format),
            parsed.GetValue(url) is { } address ? new Uri(address) : null,
            parsed.GetValue(key),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, Dictionary<string, string> filters, string format, Uri? url, string? key, CancellationToken cancellation)
    {
        var host = url is null ? RunningHost.Find() ?? throw new CommandFailedException(Messages.NoHost) : null;
        using var api = new EventApi(url ?? host!.Address, key ?? host?.FunctionKey);
        if (format == Table)
        {
            EventOutput.Write(terminal, await api.EventsAsync(filters, cancellation), format);
            return ExitCode.Done;
        }

        filters["format"] = format;
        await api.CopyAsync("api/events", filters, terminal.Out, cancellation);
        return ExitCode.Done;
    }
}
