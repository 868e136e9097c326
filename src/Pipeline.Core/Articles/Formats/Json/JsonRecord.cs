namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>One JSON object as far as it matters here: its texts by field, and the objects nested in it.</summary>
internal sealed class JsonRecord
{
    public Dictionary<string, List<JsonText>> Texts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<JsonRecord>> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of the first of <paramref name="names"/> that has any; an object's <c>name</c> stands for the object.</summary>
    public IReadOnlyList<JsonText> First(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (Texts.TryGetValue(name, out var texts) && texts.Exists(text => text.Length > 0))
            {
                return texts;
            }

            if (Records.TryGetValue(name, out var records) && records.Find(record => record.Texts.ContainsKey("name")) is { } named)
            {
                return named.Texts["name"];
            }
        }

        return [];
    }

    public bool HasText(IReadOnlyList<string> names) => names.Any(name => Texts.TryGetValue(name, out var texts) && texts.Exists(text => text.Length > 0));
}
