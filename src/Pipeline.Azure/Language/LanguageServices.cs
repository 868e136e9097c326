using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Language;

/// <summary>Registers Azure AI Language beside the embedded analyzer where an endpoint is configured.</summary>
public static class LanguageServices
{
    /// <summary>Nothing is registered without <c>Language:Endpoint</c>: the embedded analyzer then serves alone.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = configuration.GetSection(LanguageOptions.Section).Get<LanguageOptions>() ?? new LanguageOptions();
        if (options.Endpoint is not { } endpoint)
        {
            return services;
        }

        services.TryAddSingleton<IUsageCounter>(provider => new BlobUsageCounter(
            provider.GetRequiredService<StorageClients>().Blobs.GetBlobContainerClient(StorageNames.Analyses)));
        services.TryAddSingleton<IEntityService>(_ => new TextAnalyticsEntityService(Client(endpoint, options, configuration)));
        services.TryAddSingleton(provider => new LanguageClient(
            provider.GetRequiredService<IEntityService>(), options, provider.GetRequiredService<IUsageCounter>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IArticleAnalyzer, AzureLanguageAnalyzer>();
        return services;
    }

    private static TextAnalyticsClient Client(Uri endpoint, LanguageOptions options, IConfiguration configuration)
    {
        var clientOptions = new TextAnalyticsClientOptions { Retry = { MaxRetries = 0 } };
        return options.Key is { Length: > 0 } key
            ? new TextAnalyticsClient(endpoint, new AzureKeyCredential(key), clientOptions)
            : new TextAnalyticsClient(endpoint, Credential(configuration), clientOptions);
    }

    private static DefaultAzureCredential Credential(IConfiguration configuration) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = configuration["AZURE_CLIENT_ID"] });
}
