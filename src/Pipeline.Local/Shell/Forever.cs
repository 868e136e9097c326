namespace Pipeline.Local.Shell;

/// <summary>Waiting for Ctrl+C or SIGTERM.</summary>
internal static class Forever
{
    /// <summary>Returns (does not throw) once <paramref name="cancellation"/> is asked for.</summary>
    public static async Task UntilAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
    }
}
