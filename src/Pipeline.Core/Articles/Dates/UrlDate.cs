using System.Text.RegularExpressions;

namespace Pipeline.Core.Articles.Dates;

/// <summary>The date many addresses carry: <c>/2016/11/21/</c>, <c>-20161121</c>.</summary>
internal static partial class UrlDate
{
    public static Publication? Find(string url)
    {
        var match = Path().Match(url);
        return match.Success
            ? RecordDate.Parse($"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}", PublicationBasis.Url)
            : null;
    }

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[/\-]?(0[1-9]|1[0-2]|(?<=[/\-])[1-9](?=[/\-]))[/\-]?(0[1-9]|[12]\d|3[01]|(?<=[/\-])[1-9](?=[/\-]))(?=\D|\d{6,}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
