namespace Pipeline.Infra.Tests.Bicep;

/// <summary>One Bicep file: what it declares, by kind.</summary>
/// <param name="Path">Path in the repository, with slashes.</param>
/// <param name="Tree">Its syntax tree.</param>
public sealed record BicepFile(string Path, BicepNode Tree)
{
    public IReadOnlyList<BicepNode> Parameters => Declared("parameter_declaration");

    public IReadOnlyList<BicepNode> Variables => Declared("variable_declaration");

    public IReadOnlyList<BicepNode> Resources => Declared("resource_declaration");

    public IReadOnlyList<BicepNode> Modules => Declared("module_declaration");

    public IReadOnlyList<BicepNode> Outputs => Declared("output_declaration");

    public IReadOnlyList<BicepNode> Imports => Declared("import_functionality");

    /// <summary>Resources that the file creates, not those it only refers to.</summary>
    public IEnumerable<BicepNode> Created => Resources.Where(r => !r.Has("existing"));

    public static string NameOf(BicepNode declaration) => declaration.Parts.First(p => p.Type == "identifier").Text!;

    /// <summary>Type of a resource without its API version, or path of a module.</summary>
    public static string TargetOf(BicepNode declaration) => declaration.Child("string")!.Literal!.Split('@')[0];

    /// <summary>Names that an import brings in.</summary>
    public static IEnumerable<string> ImportedNames(BicepNode import) => import.Parts.Where(p => p.Type == "identifier").Select(p => p.Text!);

    /// <summary>Path in the repository of a file that this one names relative to itself.</summary>
    public string Resolve(string relative)
    {
        var parts = new List<string>(Path.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private List<BicepNode> Declared(string type) => [.. Tree.Parts.Where(n => n.Type == type)];
}
