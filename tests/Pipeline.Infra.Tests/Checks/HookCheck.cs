using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Both hooks ask azd for variables that <c>main.bicep</c> puts out, pass what the subscription needs, and name files that exist.</summary>
public sealed partial class HookCheck : IInfraCheck
{
    /// <summary>What azd itself tells every hook.</summary>
    private static readonly string[] OfAzd = ["AZURE_SUBSCRIPTION_ID"];

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
            .. used.Except(outputs).Except(OfAzd).Select(v => $"{script}: {v} is no output of infra/main.bicep"),
            .. outputs.Except(used).Select(v => $"{script}: the output {v} is used nowhere"),
            .. needed.Where(p => !text.Contains($"\"{p}=$", StringComparison.Ordinal)).Select(p => $"{script}: does not pass '{p}' to the event subscription"),
            .. from chapter in Chapters().Matches(text)
               let heading = chapter.Groups["heading"].Value
               where !files.Texts[chapter.Groups["path"].Value].Contains($"\n## {heading}\n", StringComparison.Ordinal)
               select $"{script}: {chapter.Groups["path"].Value} has no chapter '{heading}'",
            .. Files().Matches(text).Select(m => m.Groups["path"].Value).Where(p => !File.Exists(Path.Combine(RepositoryRoot.Path, p))).Select(p => $"{script}: there is no file {p}"),
        ];
    }

    [GeneratedRegex(@"\b(AZURE|FUNCTION_APP|STORAGE|DROP|SYSTEM)_[A-Z_]+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variables();

    [GeneratedRegex(@"see '(?<heading>[^']+)' in (?<path>docs/\w+\.md)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chapters();

    [GeneratedRegex(@"(?<path>(infra|samples|docs)/[\w./-]+\.\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Files();
}
