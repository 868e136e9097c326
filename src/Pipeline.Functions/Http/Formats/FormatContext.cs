using Pipeline.Functions.Http.Parameters;

namespace Pipeline.Functions.Http.Formats;

/// <summary>What a format knows beside the events.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Root">Address of the API, without a slash at its end: <c>https://host/api</c>.</param>
/// <param name="Self">Address of this answer, without any key.</param>
/// <param name="Continuation">Token of the next page, or null.</param>
public sealed record FormatContext(EventRequest Request, string Root, string Self, string? Continuation)
{
    /// <summary>Address of an event.</summary>
    public string AddressOf(string eventId) => $"{Root}/events/{Uri.EscapeDataString(eventId)}";
}
