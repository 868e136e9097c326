using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure;
using Pipeline.Stages;

namespace Pipeline.Local.Running;

/// <summary>The pipeline's own adapters over a storage account, for commands that look at it from outside a host.</summary>
internal static class StorageServices
{
    /// <summary>Services over the account of <paramref name="connection"/>; <paramref name="observer"/> sees every request.</summary>
    public static ServiceProvider For(string connection, HttpPipelinePolicy? observer = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [StorageNames.Connection] = connection })
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddPipeline(configuration);
        if (observer is not null)
        {
            services.AddSingleton(observer);
        }

        return services.BuildServiceProvider();
    }
}
