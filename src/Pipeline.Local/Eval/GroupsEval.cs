using System.Globalization;
using Pipeline.Local.Commands.Extract;
using Pipeline.Local.Eval.CrossDocument;
using Pipeline.Local.Inputs;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Eval;

/// <summary>Codes and merges the articles of a corpus, and scores which of them end in one event.</summary>
internal static class GroupsEval
{
    public static IReadOnlyList<Measure> Run(string name, string groups, string articles)
    {
        var coded = ArticleInputs.Process(FolderFiles.Under(articles), CodedArticle.From).SelectMany(outcome => outcome.Items);
        var score = CrossDocumentScorer.Score(GroupsFile.Read(groups), InProcessMerge.Merge(coded));
        var counts = string.Create(CultureInfo.InvariantCulture, $"{score.Hits} joined, {score.Wrong} wrongly, {score.Missed} missed");
        return
        [
            new(name, "pair precision", score.Precision, "", counts),
            new(name, "pair recall", score.Recall),
            new(name, "pair F1", score.F1),
        ];
    }
}
