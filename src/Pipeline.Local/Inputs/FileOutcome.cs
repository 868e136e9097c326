namespace Pipeline.Local.Inputs;

/// <summary>What became of one input file.</summary>
/// <param name="Path">The file as the command line reached it.</param>
/// <param name="Items">One item an article, in file order.</param>
/// <param name="Errors">What is wrong with the file or with records in it, ready to print.</param>
public sealed record FileOutcome<T>(string Path, IReadOnlyList<T> Items, IReadOnlyList<string> Errors);
