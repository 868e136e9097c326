using System.Diagnostics;

namespace Pipeline.Local.Bench.InProcess;

/// <summary>Times code by running it again and again.</summary>
internal static class Passes
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Processor time of the cheapest of the passes made until none has been clearly cheaper for two seconds: what the code costs one
    /// core once it is compiled for good, whatever else the machine does meanwhile.
    /// </summary>
    public static TimeSpan Best(Action pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var best = TimeSpan.FromDays(1);
        var improved = Stopwatch.GetTimestamp();
        for (var start = improved; Stopwatch.GetElapsedTime(improved) < Settled && Stopwatch.GetElapsedTime(start) < Longest;)
        {
            var one = Environment.CpuUsage.TotalTime;
            pass();
            var took = Environment.CpuUsage.TotalTime - one;
            improved = took < best * 0.98 ? Stopwatch.GetTimestamp() : improved;
            best = took < best ? took : best;
        }

        return best;
    }
}
