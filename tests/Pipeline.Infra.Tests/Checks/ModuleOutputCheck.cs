using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>An output that is read of a module is one that the module has, and one of a conditional module is read safely.</summary>
public sealed class ModuleOutputCheck : IInfraCheck
{
    public IEnumerable<string> Problems(InfraFiles files) => files.Bicep.Values.SelectMany(file => Problems(files, file));

    private static IEnumerable<string> Problems(InfraFiles files, BicepFile file)
    {
        var modules = file.Modules.ToDictionary(BicepFile.NameOf);
        foreach (var read in file.Tree.Of("member_expression"))
        {
            // module.outputs.name: the inner expression is module.outputs
            if (read.Children![0] is not { Type: "member_expression" } outputs || outputs.Children![^1].Text != "outputs"
                || !modules.TryGetValue(outputs.Children[0].Text ?? "", out var module)
                || !files.Bicep.TryGetValue(file.Resolve(BicepFile.TargetOf(module)), out var target))
            {
                continue;
            }

            var name = read.Children[^1].Text;
            if (target.Outputs.All(o => BicepFile.NameOf(o) != name))
            {
                yield return $"{file.Path}:{read.Line}: {target.Path} has no output '{name}'";
            }

            if (module.Value!.Type == "if_statement" && !outputs.Has(".?"))
            {
                yield return $"{file.Path}:{read.Line}: '{BicepFile.NameOf(module)}' may not be deployed: read it as {BicepFile.NameOf(module)}.?outputs";
            }
        }
    }
}
