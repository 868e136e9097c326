using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Hosting;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Hosting.Settings;
using Pipeline.Local.Tests.Hosting.Apps;

namespace Pipeline.Local.Tests.Hosting;

/// <summary>Starts a host over one test app.</summary>
internal static class HostFixture
{
    public static FunctionKeys Keys { get; } = new("f-key", "m-key");

    public static Task<LocalFunctionHost> StartAsync(Type app, string account, Ledger ledger, TimeSpan? lease = null, TimeSpan? drain = null) =>
        LocalFunctionHost.StartAsync(
            new HostOptions
            {
                FunctionTypes = [app],
                Services = (services, _) => services.AddSingleton(ledger),
                AppSettings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = account },
                Settings = new HostSettings
                {
                    Queues = new QueueSettings { MaxPollingInterval = TimeSpan.FromMilliseconds(200) },
                    Blobs = new BlobSettings { MaxDegreeOfParallelism = 2, PoisonBlobThreshold = 3 },
                },
                Keys = Keys,
                MessageLease = lease ?? TimeSpan.FromSeconds(20),
                DrainTimeout = drain ?? TimeSpan.FromSeconds(30),
            },
            CancellationToken.None);
}
