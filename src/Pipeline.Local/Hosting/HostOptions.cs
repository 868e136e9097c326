using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Hosting;

/// <summary>What a local host runs.</summary>
internal sealed record HostOptions
{
    /// <summary>The app whose functions are run; named by types so that tests can run some of their own.</summary>
    public required IReadOnlyList<Type> FunctionTypes { get; init; }

    /// <summary>Registers what the functions' constructors ask for.</summary>
    public required Action<IServiceCollection, IConfiguration> Services { get; init; }

    /// <summary>App settings over the environment's; <c>AzureWebJobsStorage</c> is the default connection.</summary>
    public required IReadOnlyDictionary<string, string?> AppSettings { get; init; }

    public required HostSettings Settings { get; init; }

    public required FunctionKeys Keys { get; init; }

    /// <summary>Port of the HTTP functions on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// How long a dequeued message stays invisible unless renewed, and so how long one waits after a killed host; the
    /// Functions host takes ten minutes, which on one machine only makes a restart slow. Default 20 s, 2 s or more.
    /// </summary>
    public TimeSpan MessageLease { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long started work may take to end when the host stops. Default 30 s.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>All types of <paramref name="app"/>.</summary>
    public static IReadOnlyList<Type> TypesOf(Assembly app) => app.GetTypes();
}
