using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Running;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>The local host in a process of its own, so that it can be killed as a machine loses power.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public static async Task<HostProcess> StartAsync(string account)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "pipeline.dll"), "host", "--connection", account, "--message-lease", "3"];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["PIPELINE_ROOT"] = RepositoryRoot.Path },
        };
        var host = new HostProcess(Process.Start(start)!);
        using var limit = new CancellationTokenSource(Limit);
        for (string? line = ""; !line.StartsWith("listening", StringComparison.Ordinal);)
        {
            line = await host._process.StandardError.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The host ended before it listened.");
        }

        _ = host._process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return host;
    }

    /// <summary>Waits until at least <paramref name="count"/> of the files have ended.</summary>
    public static async Task WaitForProgressAsync(IServiceProvider services, IReadOnlyList<DroppedFile> files, int count)
    {
        var records = services.GetRequiredService<IArticleRecords>();
        var watch = Stopwatch.StartNew();
        for (var ended = 0; ended < count; await Task.Delay(100))
        {
            watch.Elapsed.ShouldBeLessThan(Limit, "the host makes no progress");
            var page = await records.ListAsync(ArticleState.Done, files.Count, null, CancellationToken.None);
            ended = page.Articles.Count;
        }
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
