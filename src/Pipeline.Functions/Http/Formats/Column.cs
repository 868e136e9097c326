namespace Pipeline.Functions.Http.Formats;

/// <summary>A column of a table format.</summary>
/// <typeparam name="T">What a line is written from.</typeparam>
/// <param name="Name">Heading.</param>
/// <param name="Meaning">What it holds, for a reader of the documentation.</param>
/// <param name="Value">Its value.</param>
public sealed record Column<T>(string Name, string Meaning, Func<T, string> Value);
