using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure;
using Pipeline.Azure.Storage;
using Pipeline.Core;
using Pipeline.Functions.Triggers;
using Pipeline.Local.Faults;
using Pipeline.Local.Hosting;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Hosting.Settings;
using Pipeline.Local.Shell;
using Pipeline.Stages;

namespace Pipeline.Local.Running;

/// <summary>The local host over this repository's functions.</summary>
internal static class PipelineHost
{
    /// <summary>Starts it against the storage account of <paramref name="connection"/>.</summary>
    public static async Task<LocalFunctionHost> StartAsync(string connection, PipelineHostOptions options, CancellationToken cancellation)
    {
        // meanwhile: the first article must not wait for the rules
        var rules = Task.Run(StartUp.Run, cancellation);

        // In the cloud the infrastructure makes containers, queues and tables; here nothing has, and triggers need them.
        await using (var services = StorageServices.For(connection))
        {
            await services.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
        }

        var settings = new Dictionary<string, string?>(options.AppSettings, StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = connection,
            [StorageNames.Connection] = connection,
        };
        await rules;
        return await LocalFunctionHost.StartAsync(
            new HostOptions
            {
                FunctionTypes = HostOptions.TypesOf(typeof(IngestArticleFunction).Assembly),
                Services = (services, configuration) => BusyStorage.AddTo(services.AddPipeline(configuration), options.StorageFaults),
                AppSettings = settings,
                Settings = HostSettings.Read(Path.Combine(Repository.Root, "host.json")),
                Keys = options.Keys,
                Port = options.Port,
                MessageLease = options.MessageLease,
            },
            cancellation);
    }
}
