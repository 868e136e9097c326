using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Local.Eval.Bkee;
using Pipeline.Local.Eval.Events;

namespace Pipeline.Local.Eval;

/// <summary>Compares the anchors of mentions with the triggers of the BKEE corpus; overlap of the spans and the same type count as a hit.</summary>
internal static class BkeeEval
{
    /// <param name="archive">Path of the corpus archive.</param>
    /// <param name="split"><c>dev</c> or <c>train</c>.</param>
    public static IReadOnlyList<EventMeasure> Run(string archive, string split)
    {
        int hits = 0, wanted = 0, coded = 0;
        foreach (var article in BkeeArchive.Read(archive, split))
        {
            var gold = article.Triggers.Where(trigger => BkeeTypes.Scored.Contains(trigger.Type)).ToList();
            var found = Code(article);
            wanted += gold.Count;
            coded += found.Count;
            foreach (var trigger in gold)
            {
                var at = found.FindIndex(trigger.Matches);
                if (at >= 0)
                {
                    hits++;
                    found.RemoveAt(at);
                }
            }
        }

        var corpus = $"BKEE {split}";
        return
        [
            new(corpus, "precision", EventScore.Ratio(hits, coded), $"{hits}/{coded}"),
            new(corpus, "recall", EventScore.Ratio(hits, wanted), $"{hits}/{wanted}"),
            new(corpus, "F1", EventScore.Ratio(2 * hits, coded + wanted), ""),
        ];
    }

    private static List<BkeeTrigger> Code(BkeeArticle article)
    {
        var file = new ArticleFile(article.Name + ".txt", Encoding.UTF8.GetBytes(article.Text));
        return [.. ArticleReader.Read(file).Articles.SelectMany(one => EventCoder.Code(LanguageAnalyzer.Analyze(one)))
            .Select(mention => (Mention: mention, Type: BkeeTypes.Of(mention)))
            .Where(pair => pair.Type is not null && BkeeTypes.Scored.Contains(pair.Type))
            .Select(pair => new BkeeTrigger(pair.Mention.Anchor.Start, pair.Mention.Anchor.End, pair.Type!))
            .Distinct().OrderBy(trigger => trigger.Start)];
    }
}
