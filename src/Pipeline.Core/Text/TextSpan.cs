namespace Pipeline.Core.Text;

/// <summary>A half-open range [Start, End) of UTF-16 units in an article's clean text (<see cref="ArticleText.Value"/>).</summary>
/// <remarks>Kept apart from <see cref="SourceSpan"/> by type: the two differ wherever cleaning removed or normalised anything.</remarks>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether this span covers every unit of <paramref name="other"/>.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Reading order: by start, then the longer first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>The piece of <paramref name="text"/> that this span covers.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
