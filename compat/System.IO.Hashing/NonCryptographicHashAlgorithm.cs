namespace System.IO.Hashing;

/// <summary>Base of checksums; Azure.Storage.Common derives its CRC-64 from it.</summary>
public abstract class NonCryptographicHashAlgorithm
{
    private const int BufferBytes = 4096;

    protected NonCryptographicHashAlgorithm(int hashLengthInBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hashLengthInBytes, 1);
        HashLengthInBytes = hashLengthInBytes;
    }

    public int HashLengthInBytes { get; }

    public abstract void Append(ReadOnlySpan<byte> source);

    public abstract void Reset();

    protected abstract void GetCurrentHashCore(Span<byte> destination);

    public void Append(byte[] source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Append(new ReadOnlySpan<byte>(source));
    }

    public void Append(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            Append(buffer.AsSpan(0, read));
        }
    }

    public async Task AppendAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            Append(buffer.AsSpan(0, read));
        }
    }

    public byte[] GetCurrentHash()
    {
        var hash = new byte[HashLengthInBytes];
        GetCurrentHashCore(hash);
        return hash;
    }

    public int GetCurrentHash(Span<byte> destination)
    {
        ThrowIfTooShort(destination);
        GetCurrentHashCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    public bool TryGetCurrentHash(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = destination.Length < HashLengthInBytes ? 0 : GetCurrentHash(destination);
        return bytesWritten > 0;
    }

    public byte[] GetHashAndReset()
    {
        var hash = new byte[HashLengthInBytes];
        GetHashAndResetCore(hash);
        return hash;
    }

    public int GetHashAndReset(Span<byte> destination)
    {
        ThrowIfTooShort(destination);
        GetHashAndResetCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    public bool TryGetHashAndReset(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = destination.Length < HashLengthInBytes ? 0 : GetHashAndReset(destination);
        return bytesWritten > 0;
    }

    protected virtual void GetHashAndResetCore(Span<byte> destination)
    {
        GetCurrentHashCore(destination);
        Reset();
    }

    private void ThrowIfTooShort(Span<byte> destination)
    {
        if (destination.Length < HashLengthInBytes)
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }
    }
}
