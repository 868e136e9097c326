namespace Pipeline.Stages.Query.Timeline;

/// <summary>How many events of a type begin in a month.</summary>
/// <param name="Month"><c>2016-11</c>; "" for events without a date.</param>
/// <param name="Type">Codebook type.</param>
/// <param name="Count">How many.</param>
public sealed record TimelineCount(string Month, string Type, int Count);
