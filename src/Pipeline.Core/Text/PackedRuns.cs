namespace Pipeline.Core.Text;

/// <summary>Runs one after the other, mostly a byte each, with a mark now and then from which reading can start.</summary>
/// <remarks>A JSON file whose letters are all escaped has a run for every second letter: as three numbers each, they took three times the file.</remarks>
internal sealed class PackedRuns
{
    /// <summary>Runs between two marks.</summary>
    public const int RunsPerMark = 64;

    private const int FirstChunk = 16;

    /// <summary>Bytes of a chunk: a single array would be copied whenever it grows, and be half empty at the end.</summary>
    private const int LargestChunk = 1 << 13;

    private readonly List<RunMark> _marks = [];
    private readonly List<byte[]> _chunks = [];
    private int _used;
    private OffsetRun _last;

    public int Count { get; private set; }

    /// <summary>Adds a run; it must begin where the text of the last one ends.</summary>
    public void Add(OffsetRun run)
    {
        if (Count % RunsPerMark == 0)
        {
            if (_chunks.Count == 0 || _used + (RunsPerMark * PackedRun.Longest) > LargestChunk)
            {
                TrimLastChunk();
                _chunks.Add(new byte[_chunks.Count == 0 ? FirstChunk : LargestChunk]);
                _used = 0;
            }

            _marks.Add(new RunMark(run.Target, _last.SourceEnd, _chunks.Count - 1, _used));
        }

        var chunk = Room();
        PackedRun.Write(chunk, ref _used, run, _last.SourceEnd);
        _last = run;
        Count++;
    }

    /// <summary>Lets go of room for more.</summary>
    public void Trim()
    {
        TrimLastChunk();
        _marks.TrimExcess();
    }

    public RunMark MarkAt(int index) => _marks[index];

    public byte[] ChunkAt(int index) => _chunks[index];

    /// <summary>A reader whose current run is the one that holds the unit at <paramref name="position"/>, of at least one run.</summary>
    public RunReader From(int position)
    {
        int low = 0, high = _marks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _marks[middle].Target <= position ? (middle, high) : (low, middle - 1);
        }

        var reader = new RunReader(this, low);
        while (reader.MoveNext() && reader.Current.TargetEnd <= position)
        {
        }

        return reader;
    }

    /// <summary>The last chunk, with room for a run.</summary>
    private byte[] Room()
    {
        var chunk = _chunks[^1];
        if (chunk.Length - _used < PackedRun.Longest)
        {
            Array.Resize(ref chunk, chunk.Length * 2);
            _chunks[^1] = chunk;
        }

        return chunk;
    }

    private void TrimLastChunk()
    {
        if (_chunks.Count > 0)
        {
            var chunk = _chunks[^1];
            Array.Resize(ref chunk, _used);
            _chunks[^1] = chunk;
        }
    }
}
