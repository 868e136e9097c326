namespace Pipeline.Core.Events.Merging.Differences;

/// <summary>A field of an event before and after, as the record's JSON has it.</summary>
public sealed record FieldChange(string Field, string Before, string After);
