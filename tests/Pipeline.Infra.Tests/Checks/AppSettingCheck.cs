using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>
/// A setting that the deployment makes is read by somebody, one that must be set is made, and each that the code reads stands in the
/// settings table of <c>docs/operations.md</c>, which says what serves when it is not set.
/// </summary>
public sealed partial class AppSettingCheck : IInfraCheck
{
    private const string SettingsFile = "infra/app/settings.bicep";
    private const string Manual = "docs/operations.md";

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var made = files.Bicep[SettingsFile].Variables.SelectMany(v => v.Value!.Properties.Keys).ToList();
        var merged = files.Bicep[SettingsFile].Created.Single().Body!.At("properties")!.Flat;
        var manual = Rows().Matches(files.Texts[Manual]).Select(m => (Name: m.Groups["name"].Value, Default: m.Groups["default"].Value.Trim())).ToList();
        var read = CodeSettings.Code.Concat(CodeSettings.Platform).ToList();
        return
        [
            .. made.Except(read).Select(s => $"{SettingsFile}: nobody reads '{s}'"),
            .. CodeSettings.Platform.Except(made).Select(s => $"{SettingsFile}: the platform needs '{s}'"),
            .. manual.Where(m => m.Default == "set").Select(m => m.Name).Except(made).Select(s => $"{SettingsFile}: '{s}' must be set, says {Manual}"),
            .. made.Intersect(CodeSettings.Code).Except(manual.Where(m => m.Default == "set").Select(m => m.Name)).Select(s => $"{Manual}: '{s}' is set by the deployment, and the settings table does not say so"),
            .. CodeSettings.Code.Except(manual.Select(m => m.Name)).Select(s => $"{Manual}: the code reads '{s}', which the settings table lacks"),
            .. manual.Select(m => m.Name).Except(CodeSettings.Code).Select(s => $"{Manual}: the settings table has '{s}', which no code reads"),
            .. files.Bicep[SettingsFile].Variables.Select(BicepFile.NameOf).Where(v => !merged.Contains(v, StringComparison.Ordinal)).Select(v => $"{SettingsFile}: '{v}' is made and not applied"),
        ];
    }

    // | `Section__Name` | default | meaning |
    [GeneratedRegex(@"^\| `(?<name>\w+__\w+)` \| (?<default>[^|]+)\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Rows();
}
