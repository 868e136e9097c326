using System.Diagnostics;

namespace Pipeline.Local.Bench.Query;

/// <summary>Processor time of this process (host and client) and of Azurite: what a page costs whatever else the machine does.</summary>
internal sealed class ProcessorTime(int azurite)
{
    private readonly TimeSpan _before = Now(azurite);

    /// <summary>Milliseconds since this was made.</summary>
    public double Milliseconds => (Now(azurite) - _before).TotalMilliseconds;

    private static TimeSpan Now(int azurite)
    {
        using var own = Process.GetCurrentProcess();
        using var other = Process.GetProcessById(azurite);
        return own.TotalProcessorTime + other.TotalProcessorTime;
    }
}
