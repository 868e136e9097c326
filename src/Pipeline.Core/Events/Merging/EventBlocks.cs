using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Which mentions can be one event at all: type × the parties. A block is what recording reads, re-clusters and writes.
/// </summary>
public static class EventBlocks
{
    /// <summary>The mentions that make events or can join one, grouped by block key; all mentions of one event id fall into one block.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ReportedMention>> Of(IEnumerable<ReportedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var blocks = new SortedDictionary<string, List<ReportedMention>>(StringComparer.Ordinal);
        foreach (var article in mentions.GroupBy(m => m.Article.ArticleId, StringComparer.Ordinal))
        {
            var day = ToldDay.Of(article);
            var units = article.Select(m => m with { Article = m.Article with { ToldDay = day } }).GroupBy(m => m.Mention.EventId, StringComparer.Ordinal).Select(unit => unit.ToList()).Where(unit => unit.Exists(CanTell)).ToList();
            var told = units.ConvertAll(unit => LocalEvents.From(unit)[0]);
            var leftOut = LeftOutParty.In(told);
            foreach (var (unit, members) in told.Zip(units))
            {
                var key = BlockKey.Of(leftOut.Complete(unit));
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                block.AddRange(members);
            }
        }

        return blocks.ToDictionary(b => b.Key, b => (IReadOnlyList<ReportedMention>)b.Value, StringComparer.Ordinal);
    }

    /// <summary>What makes no event itself can be a report of one, as long as something tells when it happened or was told, which two people did it or to whom it is done once; on a page about private affairs or crime only with its day and a party.</summary>
    private static bool CanTell(ReportedMention reported) => reported.Mention.NoEventBecause.Length == 0
        || (reported.Mention is { DatePrecision: DatePrecision.Day } && ScopeReasons.IsPageOfHome(reported.Mention.NoEventBecause) && (reported.Mention.Actors.Count > 0 || reported.Mention.Recipients.Any(SameParty.IsNamedPerson)))
        || (!reported.Mention.NoEventBecause.StartsWith(ScopeReasons.PagePrefix, StringComparison.Ordinal)
            && (reported.Mention.DateStart is not null || reported.Article.PublishedAt is not null || reported.Article.ToldDay is not null || reported.Mention.Actors.Count(SameParty.IsNamedPerson) == 2 || DoneOnce.IsOfPerson(reported.Mention)));
}
