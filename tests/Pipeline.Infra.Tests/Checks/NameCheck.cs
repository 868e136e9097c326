using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Every name that is used is declared in its file, and every parameter, variable, import and referenced resource is used.</summary>
public sealed class NameCheck : IInfraCheck
{
    private static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "concat", "empty", "environment", "guid", "listKeys", "loadTextContent", "map", "resourceGroup", "split", "string", "subscription",
        "subscriptionResourceId", "union", "uniqueString",
    };

    public IEnumerable<string> Problems(InfraFiles files) => files.Bicep.Values.SelectMany(Problems);

    private static IEnumerable<string> Problems(BicepFile file)
    {
        var used = file.Tree.Parts.SelectMany(Uses).ToList();
        var declared = file.Tree.Parts.Where(d => d.Type.EndsWith("_declaration", StringComparison.Ordinal) && d.Type != "output_declaration")
            .Select(BicepFile.NameOf)
            .Concat(file.Imports.SelectMany(BicepFile.ImportedNames))
            .ToHashSet(StringComparer.Ordinal);
        var local = file.Tree.All.SelectMany(Locals).ToHashSet(StringComparer.Ordinal);
        var exported = file.Tree.Parts.Any(n => n.Type == "decorators" && n.Flat.Contains("@export()", StringComparison.Ordinal));

        foreach (var use in used.Where(u => !declared.Contains(u.Text!) && !local.Contains(u.Text!) && !Functions.Contains(u.Text!)))
        {
            yield return $"{file.Path}:{use.Line}: '{use.Text}' is declared nowhere in this file";
        }

        var idle = file.Parameters.Concat(file.Variables.Where(_ => !exported)).Concat(file.Resources.Where(r => r.Has("existing"))).Select(BicepFile.NameOf)
            .Concat(file.Imports.SelectMany(BicepFile.ImportedNames));
        foreach (var name in idle.Where(n => used.TrueForAll(u => u.Text != n)))
        {
            yield return $"{file.Path}: '{name}' is declared and never used";
        }
    }

    // Identifiers in expressions: not the names being declared, not keys of objects, not what follows a dot.
    private static IEnumerable<BicepNode> Uses(BicepNode node) => node.Type switch
    {
        "decorators" or "comment" or "type" or "target_scope_assignment" or "import_functionality" => [],
        "identifier" => [node],
        "object_property" => (node.Children![0].Type == "identifier" ? node.Children.Skip(1) : node.Children).SelectMany(Uses),
        _ when node.Type.EndsWith("_declaration", StringComparison.Ordinal) => node.Value is { } value ? Uses(value) : [],
        _ => (node.Children ?? []).SelectMany(Uses),
    };

    private static IEnumerable<string> Locals(BicepNode node) => node.Type switch
    {
        "for_statement" => (node.Children ?? []).Where(c => c.Field == "initializer").Select(c => c.Text!),
        "for_loop_parameters" => node.Parts.Select(p => p.Text ?? p.Flat),
        "lambda_expression" => node.Children![0].Of("identifier").Select(i => i.Text!),
        _ => [],
    };
}
