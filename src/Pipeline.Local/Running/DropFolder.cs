using Pipeline.Local.Inputs;

namespace Pipeline.Local.Running;

/// <summary>A folder whose files are dropped as they come and change.</summary>
internal sealed class DropFolder(string folder, Func<string, string, Task> drop)
{
    /// <summary>A file still being written changes again within this time; dropping it half would only make a second version.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);

    /// <summary>File system events can be lost (full buffer, network drives): what they missed is found by looking.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, (long Length, DateTime Written)> _dropped = new(StringComparer.Ordinal);

    /// <summary>Drops what is there, then what comes, until cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellation)
    {
        var changed = new Hosting.Queues.Signal();
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Created += (_, _) => changed.Set();
        watcher.Changed += (_, _) => changed.Set();
        watcher.Renamed += (_, _) => changed.Set();
        watcher.EnableRaisingEvents = true;
        while (!cancellation.IsCancellationRequested)
        {
            await DropChangedAsync(cancellation);
            if (await changed.WaitAsync(LookAgain, TimeProvider.System, cancellation))
            {
                await Task.Delay(Settle, cancellation);
            }
        }
    }

    /// <summary>Name under which a file of <paramref name="root"/> is dropped: its path below it, with slashes.</summary>
    public static string NameOf(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private async Task DropChangedAsync(CancellationToken cancellation)
    {
        foreach (var path in FolderFiles.Under(folder))
        {
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                continue;
            }

            var version = (info.Length, info.LastWriteTimeUtc);
            if (_dropped.TryGetValue(path, out var known) && known == version)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            await drop(path, NameOf(folder, path));
            _dropped[path] = version;
        }
    }
}
