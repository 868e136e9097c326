using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Data;

/// <summary>The fields of one mapping in a data file: a missing or an unknown one is an error that names the file.</summary>
/// <remarks>By hand and not by reflection: an object mapper takes longer to start than all files take to read.</remarks>
internal sealed class DataFields(string file, DataNode node)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the mapping at the root of the embedded file.</summary>
    /// <exception cref="RuleFileException">There is no such file, it is not valid YAML, or a field is missing or unknown.</exception>
    public static T Load<T>(string file, Func<DataFields, T> read) => Whole(file, DataFile.Load(file), read);

    /// <summary>Reads each mapping of the list at the root of the embedded file.</summary>
    /// <exception cref="RuleFileException">There is no such file, it is not valid YAML, or a field is missing or unknown.</exception>
    public static List<T> LoadList<T>(string file, Func<DataFields, T> read) =>
        [.. DataFile.Load(file).Items.Select(item => Whole(file, item, read))];

    public string Text(string field) => Required(field).Text ?? throw Wrong(field, "a text is expected");

    public List<string> List(string field) => [.. Required(field).Texts];

    /// <summary>The list, or an empty one where the field is not given.</summary>
    public List<string> Optional(string field) => node[field] is null ? [] : List(field);

    public Dictionary<string, List<string>> Lists(string field) =>
        Required(field).Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Texts.ToList(), StringComparer.Ordinal);

    private static T Whole<T>(string file, DataNode node, Func<DataFields, T> read)
    {
        var fields = new DataFields(file, node);
        var value = read(fields);
        foreach (var entry in node.Entries)
        {
            if (!fields._read.Contains(entry.Key))
            {
                throw fields.Wrong(entry.Key, RuleErrors.UnknownKey(entry.Value.Line, entry.Key, string.Join(", ", fields._read)));
            }
        }

        return value;
    }

    private DataNode Required(string field)
    {
        _read.Add(field);
        return node[field] ?? throw Wrong(field, "the field is missing");
    }

    private RuleFileException Wrong(string field, string reason) => new(file, field, reason);
}
