using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Azure.Tables;

/// <summary>Any text as a table key: what tables forbid is percent-escaped, what is too long ends in a hash.</summary>
public static class TableKeys
{
    // Documented limit: 512 characters on the emulator, 1,024 in the service.
    private const int MaxLength = 500;
    private const int HashBytes = 16;

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '/' or '\\' or '#' or '?' or '%' || char.IsControl(c) || char.IsSurrogate(c))
            {
                key.Append('%').Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                key.Append(c);
            }
        }

        return key.Length <= MaxLength ? key.ToString() : Shorten(key.ToString());
    }

    private static string Shorten(string key)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, HashBytes));
        return $"{key[..(MaxLength - hash.Length - 1)]}~{hash}";
    }
}
