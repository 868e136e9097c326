using Pipeline.Core.Articles.Duplicates;

namespace Pipeline.Stages.Record;

/// <summary>
/// An article's near-duplicate signature as stored: the low byte of each hash. Unrelated texts agree in 1 of 256 of them by chance,
/// far below any threshold, and a block holds four times as many.
/// </summary>
/// <param name="Shingles">Number of different shingles; 0 for a text too short to compare.</param>
/// <param name="Hashes">Low bytes of the hashes.</param>
public sealed record TextSignature(int Shingles, byte[] Hashes)
{
    public static TextSignature From(NearDuplicateSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return new TextSignature(signature.Shingles, [.. signature.Hashes.Select(hash => (byte)hash)]);
    }

    public NearDuplicateSignature ToSignature() => new([.. Hashes.Select(low => (uint)low)], Shingles);
}
