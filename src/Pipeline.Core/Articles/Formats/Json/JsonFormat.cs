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
        FinishedSteps.LetGo(text.Length);
        if (rejection is not null)
        {
            return RawFile.Rejected(rejection);
        }

        var found = records.SelectMany(record => JsonArticle.Find(record).DefaultIfEmpty(record)).ToList();
        return new RawFile(Entries([.. found.Select((record, index) => (record, index + 1))], text, limits, found.Count > 1), found.Count > 1);
    }

    /// <summary>The records as entries of a file, each read when it is asked for.</summary>
    internal static IEnumerable<RawEntry> Entries(IReadOnlyList<(JsonRecord Record, int Ordinal)> records, string text, ReadLimits limits, bool isCollection)
    {
        if (records.Count == 0)
        {
            yield return RawEntry.Rejected(Rejections.NoText());
        }

        foreach (var (record, ordinal) in records)
        {
            if (ordinal > limits.MaxArticles)
            {
                yield return RawEntry.Rejected(Rejections.TooManyArticles(limits.MaxArticles));
                yield break;
            }

            yield return Entry(record, ordinal, text, limits, isCollection ? ordinal : 0);
        }
    }

    private static RawEntry Entry(JsonRecord record, int ordinal, string text, ReadLimits limits, int shown)
    {
        if (!JsonArticle.HasText(record))
        {
            return RawEntry.Rejected(Rejections.NoText(shown));
        }

        return JsonArticle.Read(record, text, limits) is { } article
            ? RawEntry.Of(article, ordinal)
            : RawEntry.Rejected(Rejections.TooDeep("HTML inside the JSON", limits.MaxHtmlDepth) with { Record = shown });
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
