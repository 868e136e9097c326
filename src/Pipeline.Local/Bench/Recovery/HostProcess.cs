using System.Diagnostics;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench.Recovery;

/// <summary>The local host in a process of its own, so that it can be killed as a machine loses power.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    /// <summary>Starts it and waits until it listens. Messages that a killed one had in hand come back after a few seconds.</summary>
    public static async Task<HostProcess> StartAsync(string connection, CancellationToken cancellation)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "pipeline.dll"), "host", "--connection", connection, "--message-lease", "3"];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["PIPELINE_ROOT"] = Repository.Root },
        };
        var host = new HostProcess(Process.Start(start)!);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        for (string? line = ""; !line.StartsWith("listening", StringComparison.Ordinal);)
        {
            line = await host._process.StandardError.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The host ended before it listened.");
        }

        _ = host._process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return host;
    }

    /// <summary>SIGKILL: nothing of the host gets to clean up.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
