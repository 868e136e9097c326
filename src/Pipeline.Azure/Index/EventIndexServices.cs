using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Actors;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Layout;
using Pipeline.Stages.Query.Reading;
using Pipeline.Stages.Query.Timeline;
using Pipeline.Stages.Telemetry;

namespace Pipeline.Azure.Index;

/// <summary>Registers what writes and reads the event index.</summary>
public static class EventIndexServices
{
    /// <summary>Needs <see cref="StorageClients"/>. The writer is one a process, since it groups what is written at the same time.</summary>
    public static IServiceCollection AddEventIndex(this IServiceCollection services)
    {
        services.AddSingleton(provider => new IndexLayout(Rows(provider, StorageNames.EventIndexTable)));
        services.AddSingleton<IEventTables, EventTables>();
        services.AddSingleton<IEventIndexWriter>(provider => new CountedEventIndexWriter(new EventIndexWriter(Events(provider), Index(provider))));
        services.AddSingleton<IEventFinder>(provider => new EventFinder(Events(provider), Index(provider)));
        services.AddSingleton<IEventTimeline>(provider => new EventTimeline(Index(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IActorDirectory>(provider => new ActorDirectory(Index(provider)));
        return services;
    }

    private static LaidOutRows Events(IServiceProvider provider) => LaidOut(provider, StorageNames.EventsTable);

    private static LaidOutRows Index(IServiceProvider provider) => LaidOut(provider, StorageNames.EventIndexTable);

    private static LaidOutRows LaidOut(IServiceProvider provider, string table) =>
        new(Rows(provider, table), provider.GetRequiredService<IndexLayout>());

    internal static TableRows Rows(IServiceProvider provider, string table) =>
        new(provider.GetRequiredService<StorageClients>().Tables.GetTableClient(table));
}
