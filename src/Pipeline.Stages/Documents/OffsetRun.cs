namespace Pipeline.Stages.Documents;

/// <summary>A stretch of the clean text and the stretch of the source it came from; of equal length when it was copied unit by unit.</summary>
/// <param name="Length">UTF-16 units of clean text.</param>
/// <param name="Source">Offset of the first unit in the source window.</param>
/// <param name="SourceLength">UTF-16 units of source.</param>
public readonly record struct OffsetRun(int Length, int Source, int SourceLength);
