namespace Pipeline.Core.Events.Merging;

/// <summary>Whether the places of two reports tell two acts apart.</summary>
internal static class PlaceFit
{
    /// <summary>Measures, offices and papers: a report names where they were announced, who is meant or where it was written.</summary>
    private static readonly HashSet<string> DoneNowhere = new(["SANCTION", "PERSONNEL", "AGREE", "AID", "CONCEDE"], StringComparer.Ordinal);

    /// <summary>Likeness of words (0–1) from which a place that no list knows is taken for one within the other.</summary>
    private const double WithinContent = 0.4;

    /// <summary>Whether one act cannot be at both places.</summary>
    public static bool Contradict(LocalEvent left, LocalEvent right)
    {
        if (left.Place is not { } here || right.Place is not { } there || left.Mode == "phone" || DoneNowhere.Contains(left.Type) || IsOneActOfTwo(left, right))
        {
            return false;
        }

        if (here.Country.Length > 0 && there.Country.Length > 0 && here.Country != there.Country)
        {
            return true;
        }

        // Without a named person on both sides the place is all that tells two clashes of one day apart.
        return here.Name != there.Name && !PlaceExtent.IsCountry(here) && !PlaceExtent.IsCountry(there)
            && !(HasPerson(left) && HasPerson(right)) && !IsVenue(left, right, here, there);
    }

    /// <summary>Whether both name one town or site.</summary>
    public static bool AreAtOnePlace(LocalEvent left, LocalEvent right) =>
        left.Place is { } here && right.Place is { } there && here.Name == there.Name && !PlaceExtent.IsCountry(here);

    /// <summary>A square, hotel or street, told by one report, and the town it lies in by the other.</summary>
    private static bool IsVenue(LocalEvent left, LocalEvent right, EventPlace here, EventPlace there) =>
        here.Country.Length == 0 != (there.Country.Length == 0) && left.Date == right.Date && left.Date.IsDay
        && PartyMatch.Shared(left, right) > 0 && EvidenceContent.Similarity(left.Content, right.Content) >= WithinContent;

    /// <summary>The same two parties on the same day: one report names where they met, the other what they agreed on.</summary>
    private static bool IsOneActOfTwo(LocalEvent left, LocalEvent right) =>
        left.Type is not ("ASSAULT" or "PROTEST") && left.Date.IsDay && left.Date == right.Date && PartyMatch.Shared(left, right) >= 2;

    private static bool HasPerson(LocalEvent unit) => unit.Parties.Any(SameParty.IsNamedPerson);
}
