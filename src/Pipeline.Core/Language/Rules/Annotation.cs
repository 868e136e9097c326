namespace Pipeline.Core.Language.Rules;

/// <summary>Something already found that patterns may name in a slot.</summary>
/// <param name="Kind">Kind with optional subkind: <c>date</c>, <c>entity:person</c>.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Index">The finder's own ordinal, so that the caller gets its object back.</param>
public readonly record struct Annotation(string Kind, int First, int End, int Index);
