namespace Pipeline.Stages.Query.Lists;

/// <summary>An event in a list.</summary>
/// <param name="Position">See <see cref="ListPosition"/>.</param>
/// <param name="Event">What the list keeps of it.</param>
public sealed record Posting(string Position, PostedEvent Event);
