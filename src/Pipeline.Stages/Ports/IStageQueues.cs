using Pipeline.Stages.Messages;

namespace Pipeline.Stages.Ports;

/// <summary>The queues between the stages.</summary>
public interface IStageQueues
{
    /// <param name="queue">One of <see cref="StorageNames.Queues"/>.</param>
    /// <param name="message">The pointer to send.</param>
    Task SendAsync(string queue, ArticleMessage message, CancellationToken cancellationToken);
}
