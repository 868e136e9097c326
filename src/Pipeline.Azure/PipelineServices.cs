using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pipeline.Azure.Blobs;
using Pipeline.Azure.Index;
using Pipeline.Azure.Language;
using Pipeline.Azure.Queues;
using Pipeline.Azure.Recent;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tables;
using Pipeline.Stages;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Articles;
using Pipeline.Stages.Record;
using Pipeline.Stages.Telemetry;
using Pipeline.Stages.Views;

namespace Pipeline.Azure;

/// <summary>Everything the functions ask for, registered the same way in the cloud, in the local host and in tests.</summary>
public static class PipelineServices
{
    /// <summary>
    /// Registers stages and their adapters. A registered <see cref="HttpPipelinePolicy"/> sees every storage request; a registered
    /// <see cref="TimeProvider"/> is used.
    /// </summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        AddStorage(services, configuration);
        AddStages(services);
        services.AddLanguage(configuration);
        services.TryAddSingleton<IArticleAnalyzer, EmbeddedAnalyzer>();
        return services;
    }

    private static void AddStorage(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new StorageClients(StorageOptions.From(configuration), provider.GetService<HttpPipelinePolicy>()));
        services.AddSingleton<StorageSetup>();
        services.AddSingleton<StorageProbe>();
        services.AddSingleton<BlobStageDocuments>();
        services.AddSingleton<IStageDocuments>(provider => new RecentDocuments(provider.GetRequiredService<BlobStageDocuments>()));
        services.AddSingleton<BlobArticleFiles>();
        services.AddSingleton<IArticleFiles>(provider => new RecentFiles(provider.GetRequiredService<BlobArticleFiles>()));
        services.AddSingleton<IStageQueues, StorageStageQueues>();
        services.AddSingleton<TableArticleRecords>();
        services.AddSingleton<IArticleRecords>(provider => new CountedArticleRecords(new RecentRecords(provider.GetRequiredService<TableArticleRecords>())));
        services.AddSingleton<TableMentionBlocks>();
        services.AddSingleton<IStoredBlocks>(provider => provider.GetRequiredService<TableMentionBlocks>());
        services.AddSingleton<IMentionBlocks>(provider => new RecentBlocks(provider.GetRequiredService<TableMentionBlocks>()));
        services.AddSingleton<IDuplicateIndex>(provider => new DuplicateIndex(EventIndexServices.Rows(provider, StorageNames.DuplicatesTable)));
        services.AddSingleton<IArticleCounts, TableArticleCounts>();
        services.AddEventIndex();
    }

    private static void AddStages(IServiceCollection services)
    {
        services.AddSingleton<FailureRecorder>();
        services.AddSingleton<StageRunner>();
        services.AddSingleton<PoisonedMessages>();
        services.AddSingleton<ArticleRemoval>();
        services.AddSingleton<ArticleReplay>();
        services.AddSingleton<ReplayPreview>();
        services.AddSingleton<IndexRebuild>();
        services.AddSingleton<ArticleViews>();
        services.AddSingleton<IngestArticle>();
        services.AddSingleton<CleanArticle>();
        services.AddSingleton<CleanedArticles>();
        services.AddSingleton<SplitFile>();
        services.AddSingleton<AnalyzeArticle>();
        services.AddSingleton<RecordEvents>();
        services.AddSingleton<Contributions>();
        services.AddSingleton<CopyFinder>();
        services.AddSingleton<BlockRecorder>();
    }
}
