using System.Diagnostics;
using System.Text.RegularExpressions;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Azurite;

/// <summary>Azurite on free ports over a data folder; one that already serves the folder is joined instead of started twice.</summary>
internal sealed partial class AzuriteEmulator : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process? _own;
    private readonly string _stateFile;

    private AzuriteEmulator(AzuriteAddress address, Process? own, string stateFile)
    {
        Address = address;
        _own = own;
        _stateFile = stateFile;
    }

    public AzuriteAddress Address { get; }

    /// <summary>Starts Azurite over <paramref name="dataFolder"/>, or joins the one that serves it.</summary>
    /// <param name="dataFolder">Where data and the address are kept.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="inMemory">Keeps no data on disk: Azurite writes all tables anew every few seconds, which a large store does not stand.</param>
    /// <exception cref="CommandFailedException">It is not installed or does not start.</exception>
    public static async Task<AzuriteEmulator> StartOrJoinAsync(string dataFolder, CancellationToken cancellation, bool inMemory = false)
    {
        Directory.CreateDirectory(dataFolder);
        var stateFile = Path.Combine(dataFolder, "azurite.json");
        if (AzuriteAddress.TryRead(stateFile) is { } running && await running.AnswersAsync(cancellation))
        {
            return new AzuriteEmulator(running, null, stateFile);
        }

        var script = Path.Combine(Repository.LocalState, "azurite", "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script))
        {
            throw new CommandFailedException(Messages.NoAzurite);
        }

        var process = Start(script, inMemory ? ["--inMemoryPersistence"] : ["--location", dataFolder]);
        try
        {
            var address = await ReadAddressAsync(process).WaitAsync(StartLimit, cancellation);
            address.Write(stateFile);
            return new AzuriteEmulator(address, process, stateFile);
        }
        catch (Exception e) when (e is TimeoutException or EndOfStreamException)
        {
            process.Kill(entireProcessTree: true);
            throw new CommandFailedException(Messages.AzuriteSilent, e);
        }
    }

    /// <summary>Ends it if this process started it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_own is null)
        {
            return;
        }

        File.Delete(_stateFile);
        if (!_own.HasExited)
        {
            _own.Kill(entireProcessTree: true);
            await _own.WaitForExitAsync();
        }

        _own.Dispose();
    }

    private static Process Start(string script, string[] persistence)
    {
        string[] arguments =
        [
            script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", .. persistence,
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
            // Azurite closes idle connections after 5 s by default, at times while a request is on its way.
            "--blobKeepAliveTimeout", "120", "--queueKeepAliveTimeout", "120", "--tableKeepAliveTimeout", "120",
        ];
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        return Process.Start(start) ?? throw new CommandFailedException(Messages.CannotStart("node"));
    }

    private static async Task<AzuriteAddress> ReadAddressAsync(Process process)
    {
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (found.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new EndOfStreamException();
            if (Listening().Match(line) is { Success: true } match)
            {
                found[match.Groups["service"].Value] = match.Groups["address"].Value;
            }
        }

        // Left unread, a full pipe would stop Azurite.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new AzuriteAddress(process.Id, found["Blob"], found["Queue"], found["Table"]);
    }

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
