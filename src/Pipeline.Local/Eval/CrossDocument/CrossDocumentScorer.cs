using NodaTime.Text;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>
/// Scores merged events against groups, pair by pair. An act (type, mode, parties) is judged when some group is of it; groups of one
/// act on different days must stay apart. Merges of acts that no group names are not judged.
/// </summary>
public static class CrossDocumentScorer
{
    public static PairScore Score(IReadOnlyList<GroupRow> groups, IReadOnlyList<NewsEvent> events)
    {
        int hits = 0, wrong = 0, missed = 0;
        var details = new List<string>();
        foreach (var act in groups.GroupBy(g => (g.Type, g.Mode, Parties: string.Join('|', g.Parties.Order(StringComparer.Ordinal)))))
        {
            var judged = act.SelectMany(g => g.Articles).ToHashSet(StringComparer.Ordinal);
            var merged = events.Where(e => IsOf(e, act.First())).ToList();
            foreach (var group in act)
            {
                foreach (var pair in ArticlePair.All(group.Articles))
                {
                    var found = merged.Exists(e => SameDay(e, group, act.Count()) && Reports(e, pair));
                    (hits, missed) = found ? (hits + 1, missed) : (hits, missed + 1);
                    if (!found)
                    {
                        details.Add($"missed {group.Group} {pair.First} + {pair.Second}");
                    }
                }
            }

            foreach (var @event in merged)
            {
                foreach (var pair in ArticlePair.All(@event.Articles.Select(a => a.ArticleId).Where(judged.Contains)))
                {
                    if (!act.Any(g => SameDay(@event, g, act.Count()) && g.Articles.Contains(pair.First) && g.Articles.Contains(pair.Second)))
                    {
                        wrong++;
                        details.Add($"joined {@event.EventId} {pair.First} + {pair.Second}");
                    }
                }
            }
        }

        return new PairScore(hits, wrong, missed, details);
    }

    private static bool Reports(NewsEvent @event, ArticlePair pair) =>
        @event.Articles.Any(a => a.ArticleId == pair.First) && @event.Articles.Any(a => a.ArticleId == pair.Second);

    private static bool IsOf(NewsEvent @event, GroupRow group) =>
        @event.Type == group.Type && @event.Mode == group.Mode && group.Parties.All(party => PartyNames.Matches(party, @event));

    /// <summary>Groups of one act are told apart by their day; where there is one group, its date is not judged here.</summary>
    private static bool SameDay(NewsEvent @event, GroupRow group, int groupsOfAct) =>
        groupsOfAct == 1 || group.Date.Length == 0
        || (@event.DateStart is { } day && LocalDatePattern.Iso.Format(day).StartsWith(group.Date, StringComparison.Ordinal));
}
