namespace Pipeline.Core.Text;

/// <summary>
/// Where each UTF-16 unit of a text came from, as runs: one run for every stretch that was copied unchanged.
/// A run whose two lengths differ (a composed letter, a decoded entity) maps as a whole.
/// </summary>
/// <remarks>Runs instead of one number a unit: a 10 MB article costs a few bytes, not 80 MB.</remarks>
public sealed class OffsetMap
{
    private readonly PackedRuns _runs;

    internal OffsetMap(PackedRuns runs, int length)
    {
        _runs = runs;
        Length = length;
    }

    /// <summary>Length of the mapped text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>A map that leaves every offset as it is.</summary>
    public static OffsetMap Identity(int length) => length == 0 ? From([]) : From([(length, new SourceSpan(0, length))]);

    /// <summary>The map of a text for which every unit's source range is known.</summary>
    public static OffsetMap Of(int[] starts, int[] ends)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        if (starts.Length != ends.Length)
        {
            throw new ArgumentException("Every unit needs both a start and an end.", nameof(ends));
        }

        return From(StretchesOf(starts, ends));
    }

    /// <summary>
    /// A map from its stretches in order; of equal lengths, a stretch maps unit by unit. The inverse of <see cref="Stretches"/>.
    /// </summary>
    public static OffsetMap From(IEnumerable<(int Length, SourceSpan Source)> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        var runs = new PackedRuns();
        var length = 0;
        foreach (var (units, source) in stretches)
        {
            runs.Add(new OffsetRun(length, units, source.Start, source.Length));
            length += units;
        }

        runs.Trim();
        return new OffsetMap(runs, length);
    }

    /// <summary>The stretches of the text in order: how many units, and where they came from.</summary>
    public IEnumerable<(int Length, SourceSpan Source)> Stretches()
    {
        for (var at = 0; at < Length;)
        {
            var run = RunsFrom(at).Current;
            yield return (run.Length, new SourceSpan(run.Source, run.SourceEnd));
            at = run.TargetEnd;
        }
    }

    /// <summary>Source offset at which the unit at <paramref name="position"/> begins.</summary>
    public int StartOf(int position) => RunsFrom(position).Current.SourceAt(position);

    /// <summary>Source offset (exclusive) at which the unit at <paramref name="position"/> ends.</summary>
    public int EndOf(int position) => RunsFrom(position).Current.SourceBehind(position);

    /// <summary>Where <paramref name="span"/> stands in the source.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (span.Length > 0)
        {
            return ToSource(RunsFrom(span.Start), span.Start, span.End - 1);
        }

        var at = Length == 0 ? 0 : span.Start < Length ? StartOf(span.Start) : EndOf(Length - 1);
        return new SourceSpan(at, at);
    }

    // a sentence ends a few runs behind its first: reading on is nearer than the last mark before its end
    private SourceSpan ToSource(RunReader reader, int first, int last)
    {
        var start = reader.Current.SourceAt(first);
        for (var passed = 0; reader.Current.TargetEnd <= last; passed++)
        {
            if (passed == PackedRuns.RunsPerMark)
            {
                return new SourceSpan(start, EndOf(last));
            }

            reader.MoveNext();
        }

        return new SourceSpan(start, reader.Current.SourceBehind(last));
    }

    /// <summary>The runs from the one on that holds the unit at <paramref name="position"/>, which is the reader's first.</summary>
    internal RunReader RunsFrom(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Length);
        return _runs.From(position);
    }

    private static IEnumerable<(int Length, SourceSpan Source)> StretchesOf(int[] starts, int[] ends)
    {
        for (int first = 0, next = 1; first < starts.Length; first = next++)
        {
            var isLinear = ends[first] - starts[first] == 1;
            while (next < starts.Length && (isLinear ? starts[next] == ends[next - 1] && ends[next] - starts[next] == 1 : starts[next] == starts[first] && ends[next] == ends[first]))
            {
                next++;
            }

            yield return (next - first, new SourceSpan(starts[first], ends[next - 1]));
        }
    }
}
