namespace Pipeline.Core.Text;

/// <summary>
/// A run as bytes. One byte where it goes on at the place where the run before it ends in the source, and either copies few units or is one
/// unit made of few; else <see cref="AnyRun"/> and three numbers: its length, how far its source lies from there, how much longer that is.
/// </summary>
/// <remarks>A text that is composed letter by letter has two runs for every letter with a mark: the first form is nearly all it needs.</remarks>
internal static class PackedRun
{
    /// <summary>Most bytes that a run takes.</summary>
    public const int Longest = 16;

    /// <summary>Copied units of the one-byte form: 1 up to this.</summary>
    private const int MostCopied = 200;

    /// <summary>Source units behind one made unit in the one-byte form: 0 up to below this.</summary>
    private const int MostMadeOf = 255 - MostCopied;
    private const byte AnyRun = 255;

    public static void Write(Span<byte> bytes, ref int at, OffsetRun run, int sourceEnd)
    {
        if (run.Source == sourceEnd && run.IsLinear && run.Length is >= 1 and <= MostCopied)
        {
            bytes[at++] = (byte)(run.Length - 1);
        }
        else if (run.Source == sourceEnd && run.Length == 1 && run.SourceLength < MostMadeOf)
        {
            bytes[at++] = (byte)(MostCopied + run.SourceLength);
        }
        else
        {
            bytes[at++] = AnyRun;
            VariableLength.Write(bytes, ref at, run.Length);
            VariableLength.WriteSigned(bytes, ref at, run.Source - sourceEnd);
            VariableLength.WriteSigned(bytes, ref at, run.SourceLength - run.Length);
        }
    }

    /// <param name="bytes">Packed runs.</param>
    /// <param name="at">Where the run begins; where it ends, afterwards.</param>
    /// <param name="before">The run before it.</param>
    public static OffsetRun Read(ReadOnlySpan<byte> bytes, ref int at, OffsetRun before)
    {
        int form = bytes[at++];
        if (form < MostCopied)
        {
            return new OffsetRun(before.TargetEnd, form + 1, before.SourceEnd, form + 1);
        }

        if (form < AnyRun)
        {
            return new OffsetRun(before.TargetEnd, 1, before.SourceEnd, form - MostCopied);
        }

        var length = VariableLength.Read(bytes, ref at);
        var source = before.SourceEnd + VariableLength.ReadSigned(bytes, ref at);
        return new OffsetRun(before.TargetEnd, length, source, length + VariableLength.ReadSigned(bytes, ref at));
    }
}
