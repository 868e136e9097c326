namespace Pipeline.Core.Text;

/// <summary>
/// Where each UTF-16 unit of a text came from, as runs: one run for every stretch that was copied unchanged.
/// A run whose two lengths differ (a composed letter, a decoded entity) maps as a whole.
/// </summary>
/// <remarks>Runs instead of one number a unit: a 10 MB article costs a few bytes, not 80 MB.</remarks>
public sealed class OffsetMap
{
    private readonly OffsetRun[] _runs;

    internal OffsetMap(OffsetRun[] runs, int length)
    {
        _runs = runs;
        Length = length;
    }

    /// <summary>Length of the mapped text in UTF-16 units.</summary>
    public int Length { get; }

    internal ReadOnlySpan<OffsetRun> Runs => _runs;

    /// <summary>A map that leaves every offset as it is.</summary>
    public static OffsetMap Identity(int length) =>
        new(length == 0 ? [] : [new OffsetRun(0, 0, length)], length);

    /// <summary>The map of a text for which every unit's source range is known.</summary>
    public static OffsetMap Of(int[] starts, int[] ends)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        if (starts.Length != ends.Length)
        {
            throw new ArgumentException("Every unit needs both a start and an end.", nameof(ends));
        }

        var runs = new List<OffsetRun>();
        for (var i = 0; i < starts.Length; i++)
        {
            var length = ends[i] - starts[i];
            var goesOn = i > 0 && length == 1 && starts[i] == ends[i - 1] && runs[^1].SourceLength == i - runs[^1].Target;
            var isSame = i > 0 && starts[i] == starts[i - 1] && ends[i] == ends[i - 1];
            if (goesOn)
            {
                runs[^1] = runs[^1] with { SourceLength = runs[^1].SourceLength + 1 };
            }
            else if (!isSame)
            {
                runs.Add(new OffsetRun(i, starts[i], length));
            }
        }

        return new OffsetMap([.. runs], starts.Length);
    }

    /// <summary>
    /// A map from its stretches in order; of equal lengths, a stretch maps unit by unit. The inverse of <see cref="Stretches"/>.
    /// </summary>
    public static OffsetMap From(IEnumerable<(int Length, SourceSpan Source)> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        var runs = new List<OffsetRun>();
        var length = 0;
        foreach (var (units, source) in stretches)
        {
            runs.Add(new OffsetRun(length, source.Start, source.Length));
            length += units;
        }

        return new OffsetMap([.. runs], length);
    }

    /// <summary>The stretches of the text in order: how many units, and where they came from.</summary>
    public IEnumerable<(int Length, SourceSpan Source)> Stretches()
    {
        for (var i = 0; i < _runs.Length; i++)
        {
            var run = _runs[i];
            yield return (TargetEnd(i) - run.Target, new SourceSpan(run.Source, run.Source + run.SourceLength));
        }
    }

    /// <summary>Source offset at which the unit at <paramref name="position"/> begins.</summary>
    public int StartOf(int position)
    {
        var index = RunAt(position);
        var run = _runs[index];
        return IsLinear(index) ? run.Source + (position - run.Target) : run.Source;
    }

    /// <summary>Source offset (exclusive) at which the unit at <paramref name="position"/> ends.</summary>
    public int EndOf(int position)
    {
        var index = RunAt(position);
        var run = _runs[index];
        return IsLinear(index) ? run.Source + (position - run.Target) + 1 : run.Source + run.SourceLength;
    }

    /// <summary>Where <paramref name="span"/> stands in the source.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (span.Length > 0)
        {
            return new SourceSpan(StartOf(span.Start), EndOf(span.End - 1));
        }

        var at = Length == 0 ? 0 : span.Start < Length ? StartOf(span.Start) : EndOf(Length - 1);
        return new SourceSpan(at, at);
    }

    internal int RunAt(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, Length);
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Target <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    internal int TargetEnd(int index) => index + 1 < _runs.Length ? _runs[index + 1].Target : Length;

    internal bool IsLinear(int index) => TargetEnd(index) - _runs[index].Target == _runs[index].SourceLength;
}
