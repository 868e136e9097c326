using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Running;

/// <summary>What may differ from one local run to another.</summary>
internal sealed record PipelineHostOptions
{
    /// <summary>Port on 127.0.0.1; 0 (default) takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Keys of the HTTP functions; by default this checkout's own, made at the first start.</summary>
    public FunctionKeys Keys { get; init; } = FunctionKeys.ReadOrCreate(Path.Combine(Repository.LocalState, "keys.json"));

    /// <summary>See <see cref="Hosting.HostOptions.MessageLease"/>.</summary>
    public TimeSpan MessageLease { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Share of the stages' writes that fail as a busy storage account's do, 0 (default) to 1.</summary>
    public double StorageFaults { get; init; }

    /// <summary>App settings beside the storage connections, for instance <c>Language__Endpoint</c>.</summary>
    public IReadOnlyDictionary<string, string?> AppSettings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
