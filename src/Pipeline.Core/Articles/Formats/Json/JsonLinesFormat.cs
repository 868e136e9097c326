namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>JSON Lines: one object a line. A bad line is rejected by its number and the others are read.</summary>
internal static class JsonLinesFormat
{
    public static RawFile Read(string text, ReadLimits limits)
    {
        var records = new List<(JsonRecord, int)>();
        var rejections = new List<Rejection>();
        var ordinal = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                ordinal++;
                ReadLine(text, start, end, ordinal, limits, records, rejections);
            }

            start = end + 1;
        }

        var entries = records.Count == 0 && rejections.Count > 0 ? [] : JsonFormat.Entries(records, text, limits, isCollection: true);
        return new RawFile(rejections.Select(RawEntry.Rejected).Concat(entries), IsCollection: true);
    }

    private static void ReadLine(string text, int start, int end, int ordinal, ReadLimits limits, List<(JsonRecord, int)> records, List<Rejection> rejections)
    {
        var (found, rejection) = JsonFormat.Scan(text.AsSpan(start, end - start), start, limits);
        if (rejection is not null)
        {
            rejections.Add(rejection with { Message = rejection.Message.Replace("at line 1:", $"in record {ordinal}:", StringComparison.Ordinal), Record = ordinal });
            return;
        }

        records.AddRange(found.SelectMany(record => JsonArticle.Find(record).DefaultIfEmpty(record)).Select(record => (record, ordinal)));
    }
}
