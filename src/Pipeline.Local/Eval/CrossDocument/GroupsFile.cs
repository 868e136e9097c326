namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>Reads <c>groups.tsv</c>: columns group, event (<c>TYPE/mode party, party</c>), date, articles.</summary>
public static class GroupsFile
{
    private const int Columns = 4;

    public static IReadOnlyList<GroupRow> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Row)];

    private static GroupRow Row(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length < Columns)
        {
            throw new FormatException($"A group needs {Columns} tab-separated columns: '{line}'.");
        }

        var (act, _, parties) = Partition(fields[1], ' ');
        var (type, _, mode) = Partition(act, '/');
        return new GroupRow(
            fields[0], type, mode,
            parties.Split(", ", StringSplitOptions.RemoveEmptyEntries),
            fields[2],
            fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static (string Before, bool Found, string After) Partition(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, false, "") : (text[..index], true, text[(index + 1)..]);
    }
}
