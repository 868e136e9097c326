using System.Text.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Running;

/// <summary>Where the host that <c>up</c> or <c>demo --keep</c> runs can be reached; other commands read it from a local file.</summary>
/// <param name="Address">Base address of the HTTP functions.</param>
/// <param name="FunctionKey">Opens queries.</param>
/// <param name="MasterKey">Opens replays too.</param>
/// <param name="Connection">Storage connection string.</param>
/// <param name="ProcessId">The host's process.</param>
internal sealed record RunningHost(Uri Address, string FunctionKey, string MasterKey, string Connection, int ProcessId)
{
    private static string StateFile => Path.Combine(Repository.LocalState, "host.json");

    /// <summary>The host that runs now, or null.</summary>
    public static RunningHost? Find()
    {
        if (!File.Exists(StateFile))
        {
            return null;
        }

        var host = JsonSerializer.Deserialize<RunningHost>(File.ReadAllText(StateFile))!;
        return System.Diagnostics.Process.GetProcesses().Any(process => process.Id == host.ProcessId) ? host : null;
    }

    /// <summary>Makes this host the one that other commands find; readable by the owner alone, since it holds keys.</summary>
    public void Announce()
    {
        Directory.CreateDirectory(Repository.LocalState);
        File.Delete(StateFile);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(StateFile, options);
        JsonSerializer.Serialize(stream, this);
    }

    /// <summary>Takes the announcement back.</summary>
    public static void Withdraw() => File.Delete(StateFile);
}
