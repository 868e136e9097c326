namespace Pipeline.Core.Text;

/// <summary>A stretch of text that was made from a stretch of its source.</summary>
/// <param name="Target">Where it begins in the text.</param>
/// <param name="Length">Its units in the text.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="SourceLength">Its units in the source.</param>
internal readonly record struct OffsetRun(int Target, int Length, int Source, int SourceLength)
{
    public int TargetEnd => Target + Length;

    public int SourceEnd => Source + SourceLength;

    /// <summary>Whether it maps unit by unit; otherwise as a whole.</summary>
    public bool IsLinear => Length == SourceLength;

    /// <summary>Source offset at which the unit at <paramref name="position"/>, one of its own, begins.</summary>
    public int SourceAt(int position) => IsLinear ? Source + (position - Target) : Source;

    /// <summary>Source offset (exclusive) at which the unit at <paramref name="position"/>, one of its own, ends.</summary>
    public int SourceBehind(int position) => IsLinear ? SourceAt(position) + 1 : SourceEnd;
}
