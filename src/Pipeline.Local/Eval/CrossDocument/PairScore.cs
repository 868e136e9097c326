namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>Pairs of articles joined rightly, wrongly and not at all.</summary>
/// <param name="Hits">Pairs of a group that share a merged event.</param>
/// <param name="Wrong">Pairs that share a merged event of a judged act, but no group of that act.</param>
/// <param name="Missed">Pairs of a group that share no merged event.</param>
/// <param name="Details">Each wrong and missed pair in words.</param>
public sealed record PairScore(int Hits, int Wrong, int Missed, IReadOnlyList<string> Details)
{
    public double Precision => Hits + Wrong == 0 ? 1 : (double)Hits / (Hits + Wrong);

    public double Recall => Hits + Missed == 0 ? 1 : (double)Hits / (Hits + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
