using Pipeline.Infra.Tests.Bicep;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Files;

/// <summary>The texts that describe the deployment, as they are or with one of them changed.</summary>
/// <param name="Texts">Texts by path in the repository, with slashes.</param>
/// <param name="Bicep">Parsed Bicep files by path.</param>
public sealed record InfraFiles(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, BicepFile> Bicep)
{
    private static readonly Lazy<InfraFiles> Disk = new(ReadFromDisk);

    /// <summary>As they are in the repository.</summary>
    public static InfraFiles FromDisk => Disk.Value;

    public BicepFile Main => Bicep["infra/main.bicep"];

    /// <summary>Copies with one text changed each, parsed in one go.</summary>
    public IReadOnlyList<InfraFiles> With(IReadOnlyList<(string Path, string Text)> changes)
    {
        var parsed = BicepParser.Parse([.. changes.Select(c => (c.Path, c.Path.EndsWith(".bicep", StringComparison.Ordinal) ? c.Text : ""))]);
        return [.. changes.Select((change, i) => this with
        {
            Texts = new Dictionary<string, string>(Texts) { [change.Path] = change.Text },
            Bicep = Bicep.ContainsKey(change.Path) ? new Dictionary<string, BicepFile>(Bicep) { [change.Path] = parsed[i] } : Bicep,
        })];
    }

    private static InfraFiles ReadFromDisk()
    {
        var root = RepositoryRoot.Path;
        var files = Directory.EnumerateFiles(Path.Combine(root, "infra"), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(root, "azure.yaml"))
            .Append(Path.Combine(root, "docs", "operations.md"))
            .ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText);
        var bicep = BicepParser.Parse([.. files.Where(f => f.Key.EndsWith(".bicep", StringComparison.Ordinal)).Select(f => (f.Key, f.Value))]);
        return new InfraFiles(files, bicep.ToDictionary(f => f.Path));
    }
}
