namespace Pipeline.Core.Language.Entities.Names;

/// <summary>One entry of a name file: a key and either a list or named fields.</summary>
public sealed class DataLine
{
    private readonly IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> _fields;

    internal DataLine(string key, IReadOnlyList<string> items, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> fields)
    {
        Key = key;
        Items = items;
        _fields = fields;
    }

    /// <summary>What stands before the first colon.</summary>
    public string Key { get; }

    /// <summary>Members when the value is a list (<c>KEY: [a, b]</c>).</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The field's text, or "" when it is not given.</summary>
    public string Text(string field) => List(field) is [var only, ..] ? only : "";

    /// <summary>Whether the field is given as <c>true</c>.</summary>
    public bool Is(string field) => Text(field) == "true";

    /// <summary>Members of the field; a single text counts as one, an absent field as none.</summary>
    public IReadOnlyList<string> List(string field)
    {
        foreach (var pair in _fields)
        {
            if (pair.Key == field)
            {
                return pair.Value;
            }
        }

        return [];
    }
}
