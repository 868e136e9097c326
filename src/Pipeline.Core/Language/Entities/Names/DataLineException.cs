namespace Pipeline.Core.Language.Entities.Names;

/// <summary>A name file that cannot be read: says which file, which line and why.</summary>
public sealed class DataLineException(string file, int line, string reason)
    : Exception($"Data/{file}, line {line}: {reason}");
