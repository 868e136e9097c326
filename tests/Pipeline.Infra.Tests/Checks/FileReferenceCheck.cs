using System.Text.Json;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Files that modules, imports and load functions name exist, imported names are exported, JSON is JSON, and no file lies idle.</summary>
public sealed class FileReferenceCheck : IInfraCheck
{
    // Read by azd or the hooks, not by another Bicep file.
    private static readonly string[] Roots =
    [
        "infra/main.bicep", "infra/main.parameters.json", "infra/events/subscription.bicep", "infra/hooks/postdeploy.sh", "infra/hooks/postdeploy.ps1",
    ];

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var references = files.Bicep.Values.SelectMany(References).ToList();
        return
        [
            .. references.Where(r => !files.Texts.ContainsKey(r.Target)).Select(r => $"{r.Place}: there is no file {r.Target}"),
            .. files.Bicep.Values.SelectMany(f => UnknownImports(files, f)),
            .. files.Texts.Keys.Where(p => p.StartsWith("infra/", StringComparison.Ordinal) && !Roots.Contains(p) && references.TrueForAll(r => r.Target != p))
                .Select(p => $"{p}: nothing refers to it"),
            .. files.Texts.Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal) && !IsJson(f.Value)).Select(f => $"{f.Key}: not JSON"),
        ];
    }

    private static IEnumerable<(string Place, string Target)> References(BicepFile file) =>
        file.Modules.Concat(file.Imports).Select(n => (Node: n, Target: n.Child("string")!.Literal!))
            .Concat(file.Tree.Of("call_expression")
                .Where(c => c.Child("identifier")?.Text?.StartsWith("load", StringComparison.Ordinal) == true)
                .Select(c => (Node: c, Target: c.Child("arguments")!.Child("string")!.Literal!)))
            .Select(r => ($"{file.Path}:{r.Node.Line}", file.Resolve(r.Target)));

    private static IEnumerable<string> UnknownImports(InfraFiles files, BicepFile file) =>
        from import in file.Imports
        let target = file.Resolve(import.Child("string")!.Literal!)
        where files.Bicep.ContainsKey(target)
        from name in BicepFile.ImportedNames(import)
        where !Exports(files.Bicep[target]).Contains(name)
        select $"{file.Path}:{import.Line}: {target} exports no '{name}'";

    private static IEnumerable<string> Exports(BicepFile file) =>
        file.Tree.Parts.Zip(file.Tree.Parts.Skip(1))
            .Where(pair => pair.First.Type == "decorators" && pair.First.Flat.Contains("@export()", StringComparison.Ordinal))
            .Select(pair => BicepFile.NameOf(pair.Second));

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
