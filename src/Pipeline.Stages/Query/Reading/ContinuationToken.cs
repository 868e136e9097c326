using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Stages.Query.Reading;

/// <summary>
/// A position of a query as opaque text. It holds the key of the last event looked at, not a count, so events that are added or
/// removed meanwhile neither repeat nor hide others; and a mark of the query, so that it is not used with another.
/// </summary>
public static class ContinuationToken
{
    private const char Version = '1';

    private const int MarkLength = 8;

    /// <summary>The token of a position.</summary>
    public static string Write(EventQuery query, string position) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Version}{MarkOf(query)}{position}"));

    /// <summary>Whether a text is a token at all.</summary>
    public static bool IsWellFormed(string token) => Decode(token) is not null;

    /// <summary>The position, or null when the token is of another query.</summary>
    public static string? Read(EventQuery query, string token) =>
        Decode(token) is { } text && text.AsSpan(1, MarkLength).SequenceEqual(MarkOf(query)) ? text[(1 + MarkLength)..] : null;

    private static string? Decode(string token)
    {
        if (!Base64Url.IsValid(token))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        return text.Length > 1 + MarkLength && text[0] == Version && text.All(c => c is > '"' and <= '~') ? text : null;
    }

    private static string MarkOf(EventQuery query) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(QueryText.Of(query))).AsSpan(0, MarkLength / 2));
}
