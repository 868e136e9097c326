namespace Pipeline.Stages.Outcomes;

/// <summary>One delivery of a queue message.</summary>
/// <param name="Queue">Queue it came from.</param>
/// <param name="Body">The message's text.</param>
/// <param name="Attempt">Which delivery this is, from 1.</param>
/// <param name="InsertedOn">When it was sent, where the host says so.</param>
public readonly record struct Delivery(string Queue, string Body, long Attempt, DateTimeOffset? InsertedOn = null);
