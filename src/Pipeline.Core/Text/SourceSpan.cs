namespace Pipeline.Core.Text;

/// <summary>A half-open range [Start, End) of UTF-16 units in the file's decoded text exactly as it was given.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The piece of the decoded file that this span covers.</summary>
    public string Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source[Start..End];
    }
}
