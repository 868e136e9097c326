using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Both hooks ask azd for variables that <c>main.bicep</c> puts out, pass what the subscription needs, and name files that exist.</summary>
public sealed partial class HookCheck : IInfraCheck
{
    private static readonly string[] Scripts = ["infra/hooks/postdeploy.sh", "infra/hooks/postdeploy.ps1"];

    public IEnumerable<string> Problems(InfraFiles files) => Scripts.SelectMany(script => Problems(files, script));

    private static IEnumerable<string> Problems(InfraFiles files, string script)
    {
        var text = files.Texts[script];
        var outputs = files.Main.Outputs.Select(BicepFile.NameOf).ToList();
        var subscription = files.Bicep["infra/events/subscription.bicep"];
        var needed = subscription.Parameters.Where(p => p.Value is null).Select(BicepFile.NameOf);
        var used = Variables().Matches(text).Select(m => m.Value).Distinct().ToList();
        return
        [
            .. used.Except(outputs).Select(v => $"{script}: {v} is no output of infra/main.bicep"),
            .. outputs.Except(used).Select(v => $"{script}: the output {v} is used nowhere"),
            .. needed.Where(p => !text.Contains($"\"{p}=$", StringComparison.Ordinal)).Select(p => $"{script}: does not pass '{p}' to the event subscription"),
            .. Files().Matches(text).Select(m => m.Groups["path"].Value).Where(p => !File.Exists(Path.Combine(RepositoryRoot.Path, p))).Select(p => $"{script}: there is no file {p}"),
        ];
    }

    [GeneratedRegex(@"\b(AZURE|FUNCTION_APP|STORAGE|DROP|SYSTEM)_[A-Z_]+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variables();

    [GeneratedRegex(@"(?<path>(infra|samples|docs)/[\w./-]+\.\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Files();
}
