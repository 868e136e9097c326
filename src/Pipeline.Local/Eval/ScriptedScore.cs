using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Json;
using Pipeline.Core.Language;
using Pipeline.Local.Inputs;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Eval;

/// <summary>Scores mentions by a script outside the repository, so that our own scorer is checked by another.</summary>
internal static partial class ScriptedScore
{
    /// <summary>Codes <paramref name="articles"/>, runs <paramref name="script"/> on the result, and takes the figures from its lines.</summary>
    public static async Task<IReadOnlyList<Measure>> RunAsync(string name, string script, string gold, string articles, CancellationToken cancellation)
    {
        var predicted = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(predicted, FolderFiles.Under(articles).SelectMany(Code), cancellation);
            using var output = new StringWriter();
            var exit = await ChildProcess.RunAsync("python3", [script, gold, predicted], Repository.Root, output, cancellation);
            return exit == 0
                ? [.. Figure().Matches(output.ToString()).Select(match => new Measure(
                    name, match.Groups["name"].Value.Trim(), double.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture)))]
                : throw new CommandFailedException(Messages.ScriptFailed(script, output.ToString()));
        }
        finally
        {
            File.Delete(predicted);
        }
    }

    private static IEnumerable<string> Code(string path) =>
        ArticleReader.Read(new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles
            .SelectMany(article => EventCoder.Code(LanguageAnalyzer.Analyze(article)))
            .Select(mention => JsonSerializer.Serialize(mention, RecordJson.Line));

    /// <summary>A word and a figure between 0 and 1 with three decimals.</summary>
    [GeneratedRegex(@"(?<name>[A-Za-z]\w*) (?<value>[01]\.\d{3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();
}
