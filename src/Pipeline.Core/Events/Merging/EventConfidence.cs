using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// How far the record can be trusted: <c>(1 − Π over voices (1 − base × date)) × 0.9 ^ conflicts</c>, where a voice's base is
/// 0.7 in headline or lead, 0.6 in the body, 0.4 where no report of it tells the act outright, 0.35 as background, and date is 1 explicit, 0.95 relative, 0.9 inferred year,
/// 0.85 cross-document, 0.75 publication, 0.7 none. Three decimals.
/// </summary>
internal static class EventConfidence
{
    private const double ConflictFactor = 0.9;

    public static double Of(EventCluster cluster, SourceIndependence voices, int conflicts)
    {
        var doubt = 1.0;
        foreach (var voice in cluster.Members
            .GroupBy(m => voices.VoiceOf(m.Article.ArticleId), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            doubt *= 1 - voice.Max(m => Base(m) * DateFactor(m, cluster));
        }

        return Math.Round((1 - doubt) * Math.Pow(ConflictFactor, conflicts), 3, MidpointRounding.AwayFromZero);
    }

    private static double Base(LocalEvent unit) => unit.IsBackground ? 0.35 : !unit.IsOutright ? 0.4 : unit.Mentions.Any(m => m.IsLead) ? 0.7 : 0.6;

    private static double DateFactor(LocalEvent unit, EventCluster cluster) => unit.DateBasis switch
    {
        DateBasis.Explicit => 1,
        DateBasis.Relative => 0.95,
        DateBasis.InferredYear => 0.9,
        DateBasis.Publication => 0.75,
        _ => cluster.Date.IsKnown ? 0.85 : 0.7,
    };
}
