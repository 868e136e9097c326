using Pipeline.Core.Language;
using Pipeline.Local.Eval.Entities;
using Pipeline.Local.Eval.Events;

namespace Pipeline.Local.Eval;

/// <summary>Analyses the entity corpus (<c>tests/corpus/entities</c>) and scores mentions, resolution and quote speakers.</summary>
internal static class EntitiesEval
{
    /// <summary>The counts over every excerpt in <paramref name="folder"/>.</summary>
    public static EntityScore Score(string folder)
    {
        var score = new EntityScore();
        foreach (var excerpt in EntityExcerpt.ReadAll(folder))
        {
            score.Add(excerpt, LanguageAnalyzer.Analyze(excerpt.ToArticle()));
        }

        return score;
    }

    /// <summary>The figures for the table of <c>pipeline eval</c>.</summary>
    public static IReadOnlyList<EventMeasure> Run(string folder)
    {
        var score = Score(folder);
        return
        [
            new("entities", "F1", score.F1, $"{score.Exact} of {score.Labelled} labelled, {score.Found} found"),
            new("entities", "resolution", Ratio(score.Resolved, score.Exact), $"{score.Resolved}/{score.Exact}"),
            new("entities", "quote speaker", Ratio(score.Speakers, score.Quotes), $"{score.Speakers}/{score.Quotes}"),
        ];
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
