using Azure;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Faults;

/// <summary>
/// A storage account that is too busy for a share of what stages write, as Azure says it: 503. For tests and for
/// <c>up --storage-faults</c>, so that retries, poison messages and replay can be watched on a desk.
/// </summary>
internal sealed class BusyStorage(IStageDocuments stored, double share, int seed = 1) : IStageDocuments
{
    private const int ServiceUnavailable = 503;
    private readonly Random _random = new(seed);
    private readonly Lock _gate = new();

    /// <summary>Puts it before the documents of <paramref name="services"/>.</summary>
    /// <param name="services">Services of the functions.</param>
    /// <param name="share">Share of writes that is refused, 0 to 1; at 0 nothing is changed.</param>
    public static void AddTo(IServiceCollection services, double share)
    {
        if (share > 0)
        {
            var stored = services.Last(service => service.ServiceType == typeof(IStageDocuments)).ImplementationFactory!;
            services.AddSingleton<IStageDocuments>(provider => new BusyStorage((IStageDocuments)stored(provider), share));
        }
    }

    /// <exception cref="RequestFailedException">503, for a share of the calls.</exception>
    public Task SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => IsRefused()
        ? throw new RequestFailedException(ServiceUnavailable, "The server is busy.", "ServerBusy", innerException: null)
        : stored.SaveAsync(container, name, content, cancellationToken);

    public Task<ReadOnlyMemory<byte>?> LoadAsync(string container, string name, CancellationToken cancellationToken) =>
        stored.LoadAsync(container, name, cancellationToken);

    private bool IsRefused()
    {
        lock (_gate)
        {
            return _random.NextDouble() < share;
        }
    }
}
