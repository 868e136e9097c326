namespace Pipeline.Core.Events;

/// <summary>Who says so, through whom, with which verb. An outer source stands before the one it cites.</summary>
public sealed record ClaimSource(string Speaker, string Via, string Verb);
