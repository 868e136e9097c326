using System.Globalization;
using Azure.Data.Tables;

namespace Pipeline.Azure.Tables;

/// <summary>
/// A value as compressed JSON in the binary properties <c>Data0</c>, <c>Data1</c> … of an entity. A property holds 64 KiB and an
/// entity 1 MiB; what is larger belongs into a blob.
/// </summary>
internal static class PackedValue
{
    private const int PropertyBytes = 64 * 1024;

    /// <summary>Most bytes that <see cref="Put"/> takes: an entity's limit less room for its other properties.</summary>
    public const int MaxBytes = 14 * PropertyBytes;

    public static void Put(TableEntity entity, ReadOnlySpan<byte> packed)
    {
        for (var i = 0; i * PropertyBytes < packed.Length; i++)
        {
            var part = packed.Slice(i * PropertyBytes, Math.Min(PropertyBytes, packed.Length - (i * PropertyBytes)));
            entity[Name(i)] = part.ToArray();
        }
    }

    public static byte[]? Take(TableEntity entity)
    {
        using var packed = new MemoryStream();
        for (var i = 0; entity.GetBinary(Name(i)) is { } part; i++)
        {
            packed.Write(part);
        }

        return packed.Length == 0 ? null : packed.ToArray();
    }

    private static string Name(int part) => string.Create(CultureInfo.InvariantCulture, $"Data{part}");
}
