using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Role ids are the known ones, each known role is granted, and ids stand in one file.</summary>
public sealed partial class RoleCheck : IInfraCheck
{
    private const string RoleFile = "infra/roles.bicep";

    // Azure's built-in roles: the same ids in every tenant.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["storageBlobDataOwner"] = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        ["storageBlobDataContributor"] = "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
        ["storageQueueDataContributor"] = "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        ["storageTableDataContributor"] = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
        ["storageAccountContributor"] = "17d1049b-9a84-46fb-8f53-869881c3d3ab",
        ["monitoringMetricsPublisher"] = "3913510d-42f4-4e42-8a64-420c390055eb",
        ["cognitiveServicesUser"] = "a97b65f3-24c7-4388-baec-2e87135dc908",
    };

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var listed = files.Bicep[RoleFile].Variables.Single(v => BicepFile.NameOf(v) == "roleIds").Value!.Properties
            .ToDictionary(p => p.Key, p => p.Value.Literal ?? "");
        var grants = files.Bicep.Values.Where(f => f.Created.Any(r => BicepFile.TargetOf(r) == "Microsoft.Authorization/roleAssignments")).ToList();
        return
        [
            .. listed.Where(r => Known.GetValueOrDefault(r.Key) != r.Value).Select(r => $"{RoleFile}: '{r.Key}' is not {r.Value}"),
            .. Known.Keys.Where(k => !grants.Exists(f => f.Tree.Flat.Contains($"roleIds.{k}", StringComparison.Ordinal))).Select(k => $"infra: the role '{k}' is granted nowhere"),
            .. files.Bicep.Values.Where(f => f.Path != RoleFile && Guids().IsMatch(files.Texts[f.Path])).Select(f => $"{f.Path}: holds an id: role ids belong into {RoleFile}"),
            .. grants.SelectMany(Unstable),
        ];
    }

    // A name that depends on more than scope, principal and role would be refused as a second grant at the next deployment.
    private static IEnumerable<string> Unstable(BicepFile file) =>
        from assignment in file.Created
        where assignment.Body?.At("name")?.Flat.StartsWith("guid(", StringComparison.Ordinal) != true
            || assignment.Body.At("scope") is null || assignment.Body.At("properties", "principalType") is null
        select $"{file.Path}:{assignment.Line}: a role assignment needs a name by guid(), a scope and a principalType";

    [GeneratedRegex("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Guids();
}
