using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;
using Pipeline.Stages;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Containers, queues and tables that are made are those that the code uses.</summary>
public sealed class StorageNameCheck : IInfraCheck
{
    private const string NamesFile = "infra/names.bicep";

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var names = files.Bicep[NamesFile].Variables.ToDictionary(BicepFile.NameOf, v => v.Value!);
        return
        [
            .. Differences("containers", names, StorageNames.Containers),
            .. Differences("queues", names, StorageNames.Queues),
            .. Differences("tables", names, StorageNames.Tables),
            .. Differences("dropContainer", names, [StorageNames.Articles]),
        ];
    }

    private static IEnumerable<string> Differences(string list, Dictionary<string, BicepNode> names, IReadOnlyList<string> used)
    {
        var made = names[list].Of("string").Select(s => s.Literal!).ToList();
        return used.Except(made).Select(n => $"{NamesFile}: '{n}' is used by the code and missing from {list}")
            .Concat(made.Except(used).Select(n => $"{NamesFile}: '{n}' in {list} is used by no code"));
    }
}
