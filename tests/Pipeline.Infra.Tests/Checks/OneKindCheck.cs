using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>A file creates one kind of resource; kinds that live inside one another count as one.</summary>
public sealed class OneKindCheck : IInfraCheck
{
    // A DNS zone resolves nothing until it is linked to the network and to its endpoint.
    private static readonly string[] Groups = ["infra/network/private-dns-zone.bicep"];

    public IEnumerable<string> Problems(InfraFiles files) =>
        from file in files.Bicep.Values
        where !Groups.Contains(file.Path)
        let kinds = file.Created.Select(BicepFile.TargetOf).Distinct().ToList()
        where kinds.Exists(kind => !kinds.TrueForAll(other => IsInside(kind, other) || IsInside(other, kind)))
        select $"{file.Path}: creates {string.Join(" and ", kinds)}: one kind a file";

    private static bool IsInside(string kind, string other) => (kind + "/").StartsWith(other + "/", StringComparison.Ordinal);
}
