using System.Text.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench.Probes;

/// <summary>Runs this program again as <c>probe …</c> and reads the figures that it prints, one JSON object.</summary>
internal static class ProbeProcess
{
    public static string Write(IReadOnlyDictionary<string, double> figures) => JsonSerializer.Serialize(figures);

    /// <summary>The figures of one fresh process.</summary>
    /// <exception cref="CommandFailedException">The process failed; the message holds what it printed.</exception>
    public static async Task<IReadOnlyDictionary<string, double>> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        var program = Path.Combine(AppContext.BaseDirectory, "pipeline.dll");
        var code = await ChildProcess.RunAsync("dotnet", [program, "probe", .. arguments], Repository.Root, output, cancellation);
        return code == ExitCode.Done
            ? JsonSerializer.Deserialize<Dictionary<string, double>>(output.ToString())!
            : throw new CommandFailedException(output.ToString());
    }
}
