using System.Buffers.Text;
using System.Text;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>The storage's paging token as text that an address takes unescaped.</summary>
public static class ArticleContinuation
{
    private const string Mark = "articles:";

    public static string Write(string token) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Mark + token));

    /// <summary>The token, or null when no answer of ours gave this text.</summary>
    public static string? TryRead(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var token = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return token.StartsWith(Mark, StringComparison.Ordinal) ? token[Mark.Length..] : null;
    }
}
