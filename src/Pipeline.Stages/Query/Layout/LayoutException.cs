namespace Pipeline.Stages.Query.Layout;

/// <summary>The event tables are of another layout than this version reads and writes.</summary>
public sealed class LayoutException(int stored, int current)
    : InvalidOperationException(LayoutMessages.Differs(stored, current));
