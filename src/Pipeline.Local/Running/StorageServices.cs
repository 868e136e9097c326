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
        return Over(configuration, observer);
    }

    /// <summary>Services over the account that was named, else that of the environment's settings, else the running local host's; null without any.</summary>
    public static ServiceProvider? Find(string? connection)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return connection is null && environment.GetSection(StorageNames.Connection).Exists()
            ? Over(environment, null)
            : (connection ?? RunningHost.Find()?.Connection) is { } account ? For(account) : null;
    }

    private static ServiceProvider Over(IConfiguration configuration, HttpPipelinePolicy? observer)
    {
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
