using System.Reflection;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>
/// Reads the long name lists, one entry a line: <c>KEY: [a, b]</c> or <c>KEY: {field: text, field: [a, b]}</c>.
/// </summary>
/// <remarks>
/// The files are YAML (a test reads each with a YAML parser and compares), but thousands of lines through a YAML
/// parser would take most of the start-up budget of the whole analyzer.
/// </remarks>
public static class DataLineFile
{
    private const string Prefix = "Pipeline.Core.Data/";

    /// <summary>All entries of the embedded file <paramref name="name"/> (<c>vi/countries.yaml</c>), in file order.</summary>
    /// <exception cref="DataLineException">A line cannot be read or a key stands twice.</exception>
    public static IReadOnlyList<DataLine> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new DataLineException(name, 0, "there is no such file");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>The words of the entry <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">No entry has that key.</exception>
    public static IReadOnlyList<string> Items(IReadOnlyList<DataLine> lines, string key) =>
        lines.FirstOrDefault(line => line.Key == key)?.Items ?? throw new KeyNotFoundException(key);

    /// <summary>The entries of <paramref name="text"/>; <paramref name="name"/> is named in errors.</summary>
    /// <exception cref="DataLineException">A line cannot be read or a key stands twice.</exception>
    public static IReadOnlyList<DataLine> Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<DataLine>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var line = NextLine(ref rest);
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            var entry = new DataLineParser(name, number, line).Entry();
            if (!keys.Add(entry.Key))
            {
                throw new DataLineException(name, number, $"\"{entry.Key}\" stands twice");
            }

            lines.Add(entry);
        }

        return lines;
    }

    // the framework's own reader of lines knows five more ends of a line, and seventeen methods are compiled for them at start-up
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOf('\n');
        var line = length < 0 ? rest : rest[..length];
        rest = length < 0 ? [] : rest[(length + 1)..];
        return line.TrimEnd('\r');
    }
}
