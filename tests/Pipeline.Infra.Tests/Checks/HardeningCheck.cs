using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Doors that stay shut: shared keys, public blobs, old TLS, plain HTTP, local authentication.</summary>
public sealed class HardeningCheck : IInfraCheck
{
    private static readonly (string Kind, string[] Path, string Value)[] Required =
    [
        ("Microsoft.Storage/storageAccounts", ["properties", "allowSharedKeyAccess"], "false"),
        ("Microsoft.Storage/storageAccounts", ["properties", "allowBlobPublicAccess"], "false"),
        ("Microsoft.Storage/storageAccounts", ["properties", "minimumTlsVersion"], "'TLS1_2'"),
        ("Microsoft.Storage/storageAccounts", ["properties", "supportsHttpsTrafficOnly"], "true"),
        ("Microsoft.Storage/storageAccounts/blobServices/containers", ["properties", "publicAccess"], "'None'"),
        ("Microsoft.Web/sites", ["properties", "httpsOnly"], "true"),
        ("Microsoft.Web/sites", ["properties", "siteConfig", "minTlsVersion"], "'1.2'"),
        ("Microsoft.Web/sites", ["properties", "functionAppConfig", "runtime", "name"], "'dotnet-isolated'"),
        ("Microsoft.Web/sites", ["properties", "functionAppConfig", "runtime", "version"], "'10.0'"),
        ("Microsoft.Web/serverfarms", ["sku", "name"], "'FC1'"),
        ("Microsoft.CognitiveServices/accounts", ["properties", "disableLocalAuth"], "true"),
        ("Microsoft.Insights/components", ["properties", "DisableLocalAuth"], "true"),
    ];

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var created = files.Bicep.Values.SelectMany(f => f.Created.Select(r => (File: f, Resource: r))).ToList();
        foreach (var (kind, path, value) in Required)
        {
            var resources = created.Where(c => BicepFile.TargetOf(c.Resource) == kind).ToList();
            if (resources.Count == 0)
            {
                yield return $"infra: no {kind} is created";
            }

            foreach (var (file, resource) in resources.Where(r => r.Resource.Body?.At(path)?.Flat != value))
            {
                yield return $"{file.Path}:{resource.Line}: {string.Join('.', path)} must be {value}";
            }
        }
    }
}
