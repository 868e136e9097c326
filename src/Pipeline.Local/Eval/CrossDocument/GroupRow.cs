namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>One line of a <c>groups.tsv</c>: a real event and the articles that report it.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Type">Codebook type.</param>
/// <param name="Mode">Codebook mode, or "".</param>
/// <param name="Parties">Names as in the gold labels.</param>
/// <param name="Date">ISO day, month or year, or "".</param>
/// <param name="Articles">Article ids.</param>
public sealed record GroupRow(string Group, string Type, string Mode, IReadOnlyList<string> Parties, string Date, IReadOnlyList<string> Articles);
