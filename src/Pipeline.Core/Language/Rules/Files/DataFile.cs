using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pipeline.Core.Language.Rules.Files;

/// <summary>Reads the YAML files under <c>Data/</c> that linguists edit.</summary>
/// <remarks>The event parser is used, not the object mapper: mapping by reflection costs more start-up time than all rules together.</remarks>
public static class DataFile
{
    private const string Prefix = "Pipeline.Core.Data/";

    /// <summary>Names of the embedded files, as <c>vi/dates.yaml</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The embedded file <paramref name="name"/> (<c>vi/dates.yaml</c>).</summary>
    /// <exception cref="RuleFileException">There is no such file, or it is not valid YAML.</exception>
    public static DataNode Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new RuleFileException(name, "", RuleErrors.NoSuchFile);
        using var reader = new StreamReader(stream);
        return Parse(name, reader);
    }

    /// <summary>Reads YAML text; <paramref name="name"/> is named in errors.</summary>
    /// <exception cref="RuleFileException">The text is not valid YAML.</exception>
    public static DataNode Parse(string name, string yaml)
    {
        using var reader = new StringReader(yaml);
        return Parse(name, reader);
    }

    private static DataNode Parse(string name, TextReader reader)
    {
        try
        {
            var parser = new Parser(reader);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return DataNode.Map(1, []);
            }

            parser.Consume<DocumentStart>();
            return Read(name, parser);
        }
        catch (YamlException error)
        {
            throw new RuleFileException(name, "", RuleErrors.NotYaml(error.Start.Line, error.Message), error);
        }
    }

    private static DataNode Read(string name, Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return DataNode.Scalar((int)scalar.Start.Line, scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<DataNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Read(name, parser));
            }

            return DataNode.List((int)sequence.Start.Line, items);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            return ReadMapping(name, parser, (int)mapping.Start.Line);
        }

        throw new RuleFileException(name, "", RuleErrors.Alias((int)(parser.Current?.Start.Line ?? 0)));
    }

    private static DataNode ReadMapping(string name, Parser parser, int line)
    {
        var entries = new List<KeyValuePair<string, DataNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!seen.Add(key.Value))
            {
                throw new RuleFileException(name, key.Value, RuleErrors.DuplicateKey((int)key.Start.Line));
            }

            entries.Add(new(key.Value, Read(name, parser)));
        }

        return DataNode.Map(line, entries);
    }
}
