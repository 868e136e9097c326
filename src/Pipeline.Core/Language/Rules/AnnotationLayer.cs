namespace Pipeline.Core.Language.Rules;

/// <summary>What is already found in one text (dates, entities), looked up by first token.</summary>
/// <param name="tokenCount">Number of tokens of the text.</param>
public sealed class AnnotationLayer(int tokenCount)
{
    private readonly List<Annotation>?[] _starting = new List<Annotation>?[tokenCount];

    /// <summary>Adds one; overlapping and nested ones are fine.</summary>
    public void Add(Annotation annotation)
    {
        if (annotation.First < annotation.End && annotation.End <= _starting.Length)
        {
            (_starting[annotation.First] ??= []).Add(annotation);
        }
    }

    /// <summary>Those that begin at <paramref name="token"/>, in the order they were added.</summary>
    public IReadOnlyList<Annotation> StartingAt(int token) => _starting[token] ?? (IReadOnlyList<Annotation>)[];

    internal List<Annotation>? At(int token) => _starting[token];

    /// <summary>Whether <paramref name="kind"/> (<c>entity:person</c>) is asked for by <paramref name="wanted"/> (<c>entity</c> or <c>entity:person</c>).</summary>
    internal static bool IsKind(string kind, string wanted) =>
        kind.StartsWith(wanted, StringComparison.Ordinal) && (kind.Length == wanted.Length || kind[wanted.Length] == ':');
}
