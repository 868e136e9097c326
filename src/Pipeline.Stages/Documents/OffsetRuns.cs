using Pipeline.Core.Text;

namespace Pipeline.Stages.Documents;

/// <summary>An article text's offset map as stored: a few numbers a paragraph instead of two a unit.</summary>
internal static class OffsetRuns
{
    /// <param name="text">The text whose map is written.</param>
    /// <param name="origin">Source offset that becomes 0.</param>
    public static IReadOnlyList<OffsetRun> Of(ArticleText text, int origin) =>
        [.. text.Map.Stretches().Select(stretch => new OffsetRun(stretch.Length, stretch.Source.Start - origin, stretch.Source.Length))];

    public static ArticleText Read(string value, IEnumerable<OffsetRun> runs) =>
        new(value, OffsetMap.From(runs.Select(run => (run.Length, new SourceSpan(run.Source, run.Source + run.SourceLength)))));
}
