namespace Pipeline.Local.Eval.Events;

/// <summary>Counts over all articles of a gold file.</summary>
internal sealed class EventScore
{
    public int Must { get; private set; }

    public int Found { get; private set; }

    public int Predicted { get; private set; }

    public int Right { get; private set; }

    public int Modes { get; private set; }

    public int Statuses { get; private set; }

    public int Dated { get; private set; }

    public int Dates { get; private set; }

    public int Actors { get; private set; }

    public double Recall => Ratio(Found, Must);

    public double Precision => Ratio(Right, Predicted);

    public double F1 => Recall + Precision > 0 ? 2 * Recall * Precision / (Recall + Precision) : 0;

    /// <summary>Adds one article: must-events are matched first, best pairs first; what matches neither must nor may counts against precision.</summary>
    public void Add(IReadOnlyList<GoldEvent> gold, IReadOnlyList<CodedEvent> coded)
    {
        var used = new HashSet<CodedEvent>(ReferenceEqualityComparer.Instance);
        var musts = gold.Where(one => one.Level == "must").ToList();
        Must += musts.Count;
        Predicted += coded.Count;
        foreach (var (wanted, found) in Match(musts, coded, used))
        {
            Found++;
            Compare(wanted, found);
        }

        _ = Match([.. gold.Where(one => one.Level == "may")], coded, used);
        Right += used.Count;
    }

    public static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private void Compare(GoldEvent gold, CodedEvent coded)
    {
        Modes += gold.Mode == coded.Mode ? 1 : 0;
        Statuses += gold.Status == coded.Status ? 1 : 0;
        Dated += gold.DateStart.Length > 0 ? 1 : 0;
        Dates += gold.DateStart.Length > 0 && gold.DateStart == coded.DateStart && gold.DateEnd == coded.DateEnd ? 1 : 0;
        Actors += gold.Parties.Count == coded.Parties.Count && PartyMatch.Hits(gold.Parties, coded.Parties) == gold.Parties.Count ? 1 : 0;
    }

    private static List<(GoldEvent Gold, CodedEvent Coded)> Match(IReadOnlyList<GoldEvent> gold, IReadOnlyList<CodedEvent> coded, HashSet<CodedEvent> used)
    {
        var pairs = new List<(GoldEvent Gold, CodedEvent Coded)>();
        var taken = new HashSet<GoldEvent>(ReferenceEqualityComparer.Instance);
        var candidates = gold.SelectMany(one => coded.Select(other => (Gold: one, Coded: other, Score: EventAffinity.Of(one, other))));
        foreach (var (one, other, _) in candidates.Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score))
        {
            if (!taken.Contains(one) && !used.Contains(other))
            {
                taken.Add(one);
                used.Add(other);
                pairs.Add((one, other));
            }
        }

        return pairs;
    }
}
