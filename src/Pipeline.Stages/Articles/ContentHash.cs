using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Stages.Articles;

/// <summary>SHA-256 over a file's bytes and the container's metadata: equal means there is nothing new to do.</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> bytes, IReadOnlyDictionary<string, string>? metadata = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        foreach (var (name, value) in metadata?.OrderBy(m => m.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{name}={value}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
