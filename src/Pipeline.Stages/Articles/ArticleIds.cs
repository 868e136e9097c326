using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Stages.Articles;

/// <summary>
/// Ids that tables, addresses and blob names all accept, whatever the file is called: a readable slug of the name, then a hash of
/// the whole name (<c>bai-1-9f86d081884c7d65</c>). The slug is for people, the hash tells <c>a/x.txt</c> from <c>b/x.txt</c>.
/// </summary>
public static class ArticleIds
{
    private const int MaxSlug = 48;
    private const int HashBytes = 8;

    /// <summary>Id of the file <paramref name="blobName"/>, and of its article when it holds one.</summary>
    public static string OfFile(string blobName)
    {
        ArgumentNullException.ThrowIfNull(blobName);
        var slug = Slug(blobName);
        var hash = Hash(blobName);
        return slug.Length == 0 ? hash : $"{slug}-{hash}";
    }

    /// <summary>Id of the article at <paramref name="ordinal"/> (from 1) of a file that holds several.</summary>
    public static string OfRecord(string fileId, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{fileId}-{ordinal}");

    /// <summary>Id under which a queue message that names no article is made visible.</summary>
    public static string OfMessage(string queue, string body) => $"{queue}-message-{Hash(queue + "\n" + body)}";

    private static string Slug(string blobName)
    {
        var name = blobName[(blobName.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
        var slug = new StringBuilder(MaxSlug);
        foreach (var c in stem)
        {
            if (slug.Length == MaxSlug)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    // A lone surrogate cannot be encoded as UTF-8: hash the UTF-16 units.
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, HashBytes));
}
