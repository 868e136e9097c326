using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>What stands at the top of a resource group carries the azd environment's tag, by which azd finds and deletes it.</summary>
public sealed class TagCheck : IInfraCheck
{
    private static readonly string[] Untagged = ["Microsoft.Authorization/roleAssignments"];

    public IEnumerable<string> Problems(InfraFiles files) =>
    [
        .. from file in files.Bicep.Values
           from resource in file.Created
           where resource.Body is { } body && !body.Properties.ContainsKey("parent") && !body.Properties.ContainsKey("tags")
           where !Untagged.Contains(BicepFile.TargetOf(resource))
           select $"{file.Path}:{resource.Line}: '{BicepFile.NameOf(resource)}' has no tags",
        .. files.Main.Variables.Any(v => v.Value?.Properties.ContainsKey("azd-env-name") == true) ? Array.Empty<string>() : ["infra/main.bicep: no tag azd-env-name"],
        .. files.Bicep.Values.Any(f => f.Tree.Flat.Contains("'azd-service-name':'functions'", StringComparison.Ordinal))
            ? Array.Empty<string>() : ["infra: no resource has the tag azd-service-name of the service 'functions' in azure.yaml"],
    ];
}
