using Pipeline.Local.Eval.Events;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Eval;

/// <summary>Every evaluation, in the order in which they run and print.</summary>
internal static class Evaluations
{
    public static IReadOnlyList<Evaluation> All(EvalPaths paths) =>
    [
        OwnEvents("tuning"),
        OwnEvents("practice"),
        OwnEvents("fresh"),
        OwnEvents("testing"),
        Events("shared", paths.InShared("gold", "articles.jsonl"), paths.InShared("articles")),
        Events("real", paths.InShared("gold", "real", "gold.jsonl"), paths.RealArticles ?? "(--real)"),
        Sync("entities", [EvalPaths.Corpus("entities")], () => EntitiesEval.Run(EvalPaths.Corpus("entities"))),
        OwnGroups("tuning"),
        OwnGroups("practice"),
        OwnGroups("testing"),
        Groups("groups-shared", paths.InShared("gold", "groups.tsv"), paths.InShared("articles")),
        Scored("shared-script", paths, paths.InShared("gold", "articles.jsonl"), paths.InShared("articles")),
        new("bodies", [paths.InShared("data", "article-extraction-dev.tar.gz")], cancellation => BodiesEval.RunAsync(paths.InShared("data", "article-extraction-dev.tar.gz"), cancellation)),
        Sync("bkee", [paths.InShared("data", "bkee-train-dev.tar.gz")], () => BkeeEval.Run(paths.InShared("data", "bkee-train-dev.tar.gz"), "dev")),
    ];

    private static Evaluation OwnEvents(string part) =>
        Events($"events-{part}", EvalPaths.Corpus("events", part, "gold.jsonl"), EvalPaths.Corpus("events", part, "articles"));

    private static Evaluation OwnGroups(string part) =>
        Groups($"groups-{part}", EvalPaths.Corpus("events", part, "groups.tsv"), EvalPaths.Corpus("events", part, "articles"));

    private static Evaluation Events(string name, string gold, string articles) =>
        Sync(name, [gold, articles], () => EventsEval.Run(name, gold, articles));

    private static Evaluation Groups(string name, string groups, string articles) => new(name, [groups, articles], _ => Task.FromResult(GroupsEval.Run(name, groups, articles)));

    private static Evaluation Scored(string name, EvalPaths paths, string gold, string articles) =>
        new(name, [paths.InShared("eval", "score_events.py"), gold, articles],
            cancellation => ScriptedScore.RunAsync(name, paths.InShared("eval", "score_events.py"), gold, articles, cancellation));

    private static Evaluation Sync(string name, IReadOnlyList<string> needs, Func<IReadOnlyList<EventMeasure>> run) =>
        new(name, needs, _ => Task.FromResult<IReadOnlyList<Measure>>(
            [.. run().Select(measure => new Measure(measure.Corpus, measure.Name, measure.Value, "", measure.Detail))]));
}
