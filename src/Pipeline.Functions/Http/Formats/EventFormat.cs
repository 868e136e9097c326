using Pipeline.Core.Events.Merging;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Formats;

/// <summary>A way to write events.</summary>
public abstract class EventFormat
{
    /// <summary>Most events that one answer streams.</summary>
    public const int MaxStreamed = 100_000;

    /// <summary>Value of <c>format</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, for a reader of the documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>Media type.</summary>
    public abstract string ContentType { get; }

    /// <summary>Whether events can be written page after page, each independent of the others.</summary>
    public virtual bool CanStream => false;

    /// <summary>Most events that one answer holds.</summary>
    public int MaxLimit => CanStream ? MaxStreamed : EventQuery.MaxLimit;

    /// <summary>Narrows a request to what the format can say.</summary>
    public virtual void Narrow(EventRequest request)
    {
    }

    /// <summary>Writes what stands before the first event.</summary>
    public virtual void WriteHead(Stream target, FormatContext context)
    {
    }

    /// <summary>Writes events.</summary>
    public abstract void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context);
}
