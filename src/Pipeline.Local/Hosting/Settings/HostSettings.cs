using Microsoft.Extensions.Configuration;

namespace Pipeline.Local.Hosting.Settings;

/// <summary>What the local host reads from <c>host.json</c>, with the documented defaults.</summary>
internal sealed record HostSettings
{
    /// <summary>Prefix of every route, without slashes; default <c>api</c>, may be empty.</summary>
    public string RoutePrefix { get; init; } = "api";

    public QueueSettings Queues { get; init; } = new();

    public BlobSettings Blobs { get; init; } = new();

    /// <summary>Reads <paramref name="file"/>; a missing file means defaults.</summary>
    /// <exception cref="InvalidDataException">It is no JSON, or a value is out of its range; the message names it.</exception>
    public static HostSettings Read(string file)
    {
        try
        {
            var extensions = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(file), optional: true).Build().GetSection("extensions");
            var settings = new HostSettings
            {
                RoutePrefix = extensions["http:routePrefix"]?.Trim('/') ?? "api",
                Queues = extensions.GetSection("queues").Get<QueueSettings>() ?? new QueueSettings(),
                Blobs = extensions.GetSection("blobs").Get<BlobSettings>() ?? new BlobSettings(),
            };
            return (settings.Queues.Error() ?? settings.Blobs.Error()) is { } error ? throw new FormatException(error) : settings;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or InvalidDataException)
        {
            throw new InvalidDataException(HostMessages.BadHostJson(file, e.InnerException?.Message ?? e.Message), e);
        }
    }
}
