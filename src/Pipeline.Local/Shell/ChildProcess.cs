using System.Diagnostics;

namespace Pipeline.Local.Shell;

/// <summary>Runs a program to its end, its two outputs passed on line by line.</summary>
internal static class ChildProcess
{
    /// <returns>The program's exit code.</returns>
    public static async Task<int> RunAsync(
        string program, IReadOnlyList<string> arguments, string folder, TextWriter output, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new CommandFailedException(Messages.CannotStart(program));
        using var stop = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var lines = TextWriter.Synchronized(output);
        await Task.WhenAll(PassOnAsync(process.StandardOutput, lines), PassOnAsync(process.StandardError, lines));
        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;
    }

    private static async Task PassOnAsync(StreamReader from, TextWriter to)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            await to.WriteLineAsync(line);
            await to.FlushAsync();
        }
    }
}
