namespace Pipeline.Core.Language.Rules.Files;

/// <summary>One value of a data file: a text, a list, or a mapping in file order. Knows its line for error messages.</summary>
public sealed class DataNode
{
    private DataNode(int line, string? text, IReadOnlyList<DataNode> items, IReadOnlyList<KeyValuePair<string, DataNode>> entries)
    {
        Line = line;
        Text = text;
        Items = items;
        Entries = entries;
    }

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The text of a scalar; null for lists and mappings.</summary>
    public string? Text { get; }

    /// <summary>Members of a list; empty for other kinds.</summary>
    public IReadOnlyList<DataNode> Items { get; }

    /// <summary>Keys and values of a mapping in file order; empty for other kinds.</summary>
    public IReadOnlyList<KeyValuePair<string, DataNode>> Entries { get; }

    /// <summary>The value of <paramref name="key"/> in a mapping, or null.</summary>
    public DataNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>A scalar as a list of one text, a list as its members' texts; list members that are not scalars are left out.</summary>
    public IEnumerable<string> Texts => Text is not null ? [Text] : Items.Where(item => item.Text is not null).Select(item => item.Text!);

    internal static DataNode Scalar(int line, string text) => new(line, text, [], []);

    internal static DataNode List(int line, IReadOnlyList<DataNode> items) => new(line, null, items, []);

    internal static DataNode Map(int line, IReadOnlyList<KeyValuePair<string, DataNode>> entries) => new(line, null, [], entries);
}
