namespace Pipeline.Core.Text;

/// <summary>A stretch of text that begins at <paramref name="Target"/> and was made from <paramref name="SourceLength"/> units at <paramref name="Source"/>.</summary>
internal readonly record struct OffsetRun(int Target, int Source, int SourceLength);
