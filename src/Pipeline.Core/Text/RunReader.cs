namespace Pipeline.Core.Text;

/// <summary>Reads packed runs in order from a mark on.</summary>
internal struct RunReader(PackedRuns runs, int mark)
{
    private int _next = mark * PackedRuns.RunsPerMark;
    private byte[] _chunk = [];
    private int _at;

    public OffsetRun Current { get; private set; }

    /// <returns>False when no run is left; the current one stays.</returns>
    public bool MoveNext()
    {
        if (_next == runs.Count)
        {
            return false;
        }

        if (_next++ % PackedRuns.RunsPerMark == 0)
        {
            var place = runs.MarkAt((_next - 1) / PackedRuns.RunsPerMark);
            Current = new OffsetRun(place.Target, 0, place.SourceEnd, 0);
            (_chunk, _at) = (runs.ChunkAt(place.Chunk), place.Offset);
        }

        Current = PackedRun.Read(_chunk, ref _at, Current);
        return true;
    }
}
