using System.Text;
using System.Text.Json;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>One JSON value: an article, an array of them, or an object that holds them in a field.</summary>
internal static class JsonFormat
{
    public static RawFile Read(string text, ReadLimits limits)
    {
        var (records, rejection) = Scan(text, 0, limits);
        if (rejection is not null)
        {
            return RawFile.Rejected(rejection);
        }

        var isCollection = text.AsSpan().TrimStart() is ['[', ..];
        var found = records.SelectMany(record => JsonArticle.Find(record).DefaultIfEmpty(record)).ToList();
        isCollection |= found.Count > 1;
        return Collect(found.Select((record, index) => (record, index + 1)), text, limits, isCollection && found.Count > 1);
    }

    internal static RawFile Collect(IEnumerable<(JsonRecord Record, int Ordinal)> records, string text, ReadLimits limits, bool isCollection)
    {
        var articles = new List<(RawArticle, int)>();
        var rejections = new List<Rejection>();
        foreach (var (record, ordinal) in records)
        {
            if (ordinal > limits.MaxArticles)
            {
                rejections.Add(Rejections.TooManyArticles(limits.MaxArticles));
                break;
            }

            if (!JsonArticle.HasText(record))
            {
                rejections.Add(Rejections.NoText(isCollection ? ordinal : 0));
            }
            else if (JsonArticle.Read(record, text, limits) is { } article)
            {
                articles.Add((article, ordinal));
            }
            else
            {
                rejections.Add(Rejections.TooDeep("HTML inside the JSON", limits.MaxHtmlDepth) with { Record = isCollection ? ordinal : 0 });
            }
        }

        if (articles.Count == 0 && rejections.Count == 0)
        {
            rejections.Add(Rejections.NoText());
        }

        return new RawFile(articles, rejections, isCollection);
    }

    /// <summary>Scans one JSON text that stands at <paramref name="offset"/> in the decoded file.</summary>
    internal static (List<JsonRecord> Records, Rejection? Rejection) Scan(ReadOnlySpan<char> text, int offset, ReadLimits limits)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        try
        {
            return (new JsonScanner(bytes, offset, limits.MaxJsonDepth).Read(), null);
        }
        catch (JsonException reason)
        {
            var isDepth = reason.Message.Contains("depth", StringComparison.OrdinalIgnoreCase);
            return ([], isDepth ? Rejections.TooDeep("JSON", limits.MaxJsonDepth) : Rejections.MalformedJson((reason.LineNumber ?? 0) + 1, Brief(reason.Message)));
        }
    }

    private static string Brief(string message) => message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0];
}
