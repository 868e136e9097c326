namespace Pipeline.Core.Events.Merging;

/// <summary>Whether a report can join a cluster whatever their dates, and how well it fits.</summary>
internal static class ClusterFit
{
    /// <summary>Likeness of words (0–1) from which words that name nobody are those that do.</summary>
    private const double UnaimedContent = 0.5;

    private const int LeastOfRound = 3;

    /// <summary>The act of the same mode comes first.</summary>
    private const double KindredCost = 0.25;

    /// <summary>Sum of party agreement, place and content; null when they cannot be one event.</summary>
    public static double? Score(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        if (IsDoneToAnother(unit, cluster) || IsOfOthers(unit, cluster) || Repeated.IsAnother(unit, cluster, options))
        {
            return null;
        }

        // where the cluster tells it by two modes already, either is its own; of many reports some leave out what makes the other mode akin
        var isOfMode = cluster.Members.Any(member => SameMode(unit, member)) || cluster.Members.Count(member => KindredModes.Are(unit, member)) * EventCluster.MembersAnswered >= cluster.Members.Count;
        double best = 0;
        foreach (var member in cluster.Members)
        {
            var isKindred = !SameMode(unit, member);
            if ((isKindred && !isOfMode) || PlaceFit.Contradict(unit, member) || AimApart(unit, member) || IsOtherRound(unit, member) || PartyMatch.Score(unit, member) is not { } parties)
            {
                return null;
            }

            best = Math.Max(best, parties + PlaceBonus(unit, member) + EvidenceContent.Similarity(unit.Content, member.Content) - (isKindred ? KindredCost : 0));
        }

        return best;
    }

    /// <summary>Likeness of evidence, 0 to 1, that it reaches with a third of the members: with one of many anything is alike.</summary>
    public static double Content(LocalEvent unit, EventCluster cluster) =>
        cluster.Members.Select(m => EvidenceContent.Similarity(unit.Content, m.Content)).OrderDescending().ElementAt((cluster.Members.Count - 1) / EventCluster.MembersAnswered);

    private static bool SameMode(LocalEvent left, LocalEvent right) =>
        left.Mode == right.Mode || left.Mode.Length == 0 || right.Mode.Length == 0;

    /// <summary>Two rounds of many: one names all whom the other names, or they share three.</summary>
    private static bool IsOtherRound(LocalEvent left, LocalEvent right)
    {
        if (left.Type != "CONSULT")
        {
            return false;
        }

        var (here, there) = (Countries(left), Countries(right));
        return Math.Max(here.Count, there.Count) > 2 && here.Count(there.Contains) < Math.Min(LeastOfRound, Math.Min(here.Count, there.Count));
    }

    private static HashSet<string> Countries(LocalEvent unit) =>
        unit.Parties.Select(party => party.Country).Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words of one side on one day: at another, or, where a report leaves out at whom, in other words.</summary>
    private static bool AimApart(LocalEvent left, LocalEvent right)
    {
        if (!BlockKey.IsOfOneSide(left.Type))
        {
            return false;
        }

        if (left.Recipients.Count > 0 && right.Recipients.Count > 0)
        {
            return !PartyMatch.ShareState(left.Recipients, right.Recipients);
        }

        // at one's own is at nobody else; what one man threatens with on one day he threatens once
        return !IsOneThreat(left, right) && left.Recipients.Concat(right.Recipients).Any(aimed => !left.Actors.Concat(right.Actors).Any(actor => PartyMatch.SameCountry(actor, aimed)))
            && EvidenceContent.Similarity(left.Content, right.Content) < UnaimedContent && !left.Headline.IsOfStory(right.Headline);
    }

    /// <summary>Helped or seized from: it names somebody, and so does the cluster, and no one is named by both.</summary>
    private static bool IsDoneToAnother(LocalEvent unit, EventCluster cluster) =>
        BlockKey.IsDoneToStates(unit)
        && AreOthers([.. unit.Recipients.Where(party => party.Country.Length > 0)], cluster.Members.SelectMany(m => m.Recipients).Where(party => party.Country.Length > 0));

    /// <summary>What one man threatens with on one day, told twice.</summary>
    public static bool IsOneThreat(LocalEvent left, LocalEvent right) =>
        left.Type == "THREATEN" && left.Mode.Length > 0 && left.Mode == right.Mode && left.Date.IsDay && left.Date == right.Date
        && left.Actors.Any(speaker => SameParty.IsNamedPerson(speaker) && right.Actors.Any(other => SameParty.Are(other, speaker)));

    /// <summary>Words, or measures against one state, of one day, each by somebody else: one report lists all who took them, the next some.</summary>
    private static bool IsOfOthers(LocalEvent unit, EventCluster cluster) =>
        (unit.Type == "SANCTION" || Codebook.SpokenActs.Are(unit.Type)) && AreOthers(unit.Actors, cluster.Members.SelectMany(m => m.Actors));

    private static bool AreOthers(IReadOnlyList<Party> here, IEnumerable<Party> there)
    {
        var others = there.ToList();
        return here.Count > 0 && others.Count > 0 && !PartyMatch.ShareState(here, others);
    }

    private static double PlaceBonus(LocalEvent left, LocalEvent right) =>
        left.Place is { } here && right.Place is { } there && here.Name == there.Name ? 0.5 : 0;
}
