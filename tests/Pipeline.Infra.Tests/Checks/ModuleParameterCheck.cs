using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>A module is given every parameter that has no default, and none that it does not declare.</summary>
public sealed class ModuleParameterCheck : IInfraCheck
{
    public IEnumerable<string> Problems(InfraFiles files) =>
        from file in files.Bicep.Values
        from module in file.Modules
        let target = file.Resolve(BicepFile.TargetOf(module))
        where files.Bicep.ContainsKey(target)
        from problem in Problems(module, files.Bicep[target])
        select $"{file.Path}:{module.Line}: module '{BicepFile.NameOf(module)}' {problem}";

    private static IEnumerable<string> Problems(BicepNode module, BicepFile target)
    {
        var given = module.Body?.At("params")?.Properties.Keys ?? [];
        var known = target.Parameters.ToDictionary(BicepFile.NameOf, p => p.Value is not null);
        return given.Where(g => !known.ContainsKey(g)).Select(g => $"passes '{g}', which {target.Path} does not declare")
            .Concat(known.Where(k => !k.Value && !given.Contains(k.Key)).Select(k => $"does not pass '{k.Key}', which {target.Path} needs"));
    }
}
