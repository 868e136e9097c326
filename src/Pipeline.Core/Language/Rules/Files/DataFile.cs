using System.Reflection;
using YamlDotNet.Core;

namespace Pipeline.Core.Language.Rules.Files;

/// <summary>Reads the YAML files under <c>Data/</c> that linguists edit.</summary>
/// <remarks>No object mapper is used: mapping by reflection costs more start-up time than all rules together.</remarks>
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
            return new DataReader(name, reader).Read();
        }
        catch (YamlException error)
        {
            throw new RuleFileException(name, "", RuleErrors.NotYaml(error.Start.Line, error.Message), error);
        }
    }
}
