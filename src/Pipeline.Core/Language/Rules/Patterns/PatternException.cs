namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>A pattern is wrong; the loader adds file and rule.</summary>
internal sealed class PatternException(string message) : Exception(message);
