using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using Pipeline.Azure.Language;
using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Telemetry;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Alarms and the workbook ask for metrics and states that exist, and the manual has a chapter for each alarm.</summary>
public sealed partial class AlarmCheck : IInfraCheck
{
    private static readonly List<string> Metrics =
    [
        .. new[] { typeof(StageTelemetry), typeof(LanguageTelemetry) }
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(p => p.GetValue(null)).OfType<Instrument>().Select(i => i.Name),
    ];

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var queries = files.Texts.Where(f => f.Key.EndsWith(".kql", StringComparison.Ordinal) || f.Key.EndsWith("workbook.json", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value.Replace("\\\"", "\"", StringComparison.Ordinal));
        var alarms = files.Bicep.Values.SelectMany(Alarms).ToList();
        return
        [
            .. Unknown(queries, MetricNames(), Metrics.Contains, "a metric"),
            .. Unknown(queries, States(), state => Enum.GetNames<ArticleState>().Contains(state, StringComparer.OrdinalIgnoreCase), "a state of articles"),
            .. alarms.Where(a => !files.Texts["docs/operations.md"].Contains($"\n### {a}\n", StringComparison.Ordinal)).Select(a => $"docs/operations.md: no chapter '### {a}'"),
            .. alarms.Count >= 8 ? Array.Empty<string>() : [$"infra/monitor: only {alarms.Count} alarms were found"],
        ];
    }

    private static IEnumerable<string> Alarms(BicepFile file) => file.Path switch
    {
        "infra/monitor/log-alarms.bicep" => file.Variables.Single(v => BicepFile.NameOf(v) == "alarms").Value!.Parts.Select(a => a.At("name")!.Literal!),
        _ => file.Created.Where(r => BicepFile.TargetOf(r) == "Microsoft.Insights/metricAlerts").Select(r => r.Body!.At("name")!.Literal!),
    };

    private static IEnumerable<string> Unknown(Dictionary<string, string> queries, Regex asked, Func<string, bool> isKnown, string what) =>
        from query in queries
        from Match match in asked.Matches(query.Value)
        from Capture name in match.Groups["name"].Captures
        where !isKnown(name.Value)
        select $"{query.Key}: '{name.Value}' is not {what}";

    [GeneratedRegex("""Name == "(?<name>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MetricNames();

    [GeneratedRegex("""state (== |in \()("(?<name>[^"]+)",? ?)+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex States();
}
