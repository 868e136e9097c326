using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary><c>main.parameters.json</c> gives <c>main.bicep</c> what it needs from azd's environment, and defaults that agree with it.</summary>
public sealed partial class ParameterFileCheck : IInfraCheck
{
    private const string ParameterFile = "infra/main.parameters.json";

    public IEnumerable<string> Problems(InfraFiles files)
    {
        using var document = JsonDocument.Parse(files.Texts[ParameterFile]);
        var given = document.RootElement.GetProperty("parameters").EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.GetProperty("value").GetString() ?? "");
        var known = files.Main.Parameters.ToDictionary(BicepFile.NameOf, p => p.Value);
        return
        [
            .. given.Keys.Except(known.Keys).Select(g => $"{ParameterFile}: main.bicep has no parameter '{g}'"),
            .. known.Where(k => k.Value is null).Select(k => k.Key).Except(given.Keys).Select(k => $"{ParameterFile}: '{k}' is missing"),
            .. given.Where(g => !Substitution().IsMatch(g.Value)).Select(g => $"{ParameterFile}: '{g.Key}' is no ${{NAME}} or ${{NAME=default}}"),
            .. from entry in given
               let match = Substitution().Match(entry.Value)
               where match.Groups["default"].Success && known.GetValueOrDefault(entry.Key) is { } value
                   && (value.Literal ?? value.Flat) != match.Groups["default"].Value
               select $"{ParameterFile}: the default of '{entry.Key}' differs from main.bicep's {known[entry.Key]!.Flat}",
        ];
    }

    [GeneratedRegex(@"^\$\{[A-Z_]+(=(?<default>[^}]*))?\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Substitution();
}
