namespace Pipeline.Core.Text;

/// <summary>Numbers of seven bits a byte, the highest bit set while more follow; signed ones with the sign as their last bit (LEB128, zigzag).</summary>
internal static class VariableLength
{
    private const int Bits = 7;
    private const uint More = 1u << Bits;

    public static void Write(Span<byte> bytes, ref int at, int value)
    {
        var rest = (uint)value;
        for (; rest >= More; rest >>= Bits)
        {
            bytes[at++] = (byte)(rest | More);
        }

        bytes[at++] = (byte)rest;
    }

    public static void WriteSigned(Span<byte> bytes, ref int at, int value) => Write(bytes, ref at, (value << 1) ^ (value >> 31));

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0u;
        for (var shift = 0; ; shift += Bits)
        {
            uint next = bytes[at++];
            value |= (next & (More - 1)) << shift;
            if (next < More)
            {
                return (int)value;
            }
        }
    }

    public static int ReadSigned(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = (uint)Read(bytes, ref at);
        return (int)(value >> 1) ^ -(int)(value & 1);
    }
}
