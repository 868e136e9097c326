namespace Pipeline.Local.Eval.Events;

/// <summary>How well a coded event can stand for a gold one; 0 when it cannot.</summary>
internal static class EventAffinity
{
    public static int Of(GoldEvent gold, CodedEvent coded)
    {
        if (gold.Type != coded.Type || !DatesAgree(gold, coded)
            || (gold.Type == "CONSULT" && gold.Mode.Length > 0 && coded.Mode.Length > 0 && gold.Mode != coded.Mode))
        {
            return 0;
        }

        var hits = PartyMatch.Hits(gold.Parties, coded.Parties);
        if (gold.Parties.Count > 0 && hits == 0)
        {
            return 0;
        }

        return 1 + hits + (gold.Mode == coded.Mode ? 1 : 0)
            + (gold.DateStart.Length > 0 && gold.DateStart == coded.DateStart ? 2 : 0) + (gold.Status == coded.Status ? 1 : 0);
    }

    private static bool DatesAgree(GoldEvent gold, CodedEvent coded)
    {
        if (coded.DateStart.Length == 0)
        {
            return true;
        }

        if (gold.DateStart.Length > 0)
        {
            return string.CompareOrdinal(coded.DateStart, gold.DateEnd) <= 0 && string.CompareOrdinal(coded.DateEnd, gold.DateStart) >= 0;
        }

        return (gold.DateNotBefore.Length == 0 || string.CompareOrdinal(coded.DateEnd, gold.DateNotBefore) >= 0)
            && (gold.DateNotAfter.Length == 0 || string.CompareOrdinal(coded.DateStart, gold.DateNotAfter) <= 0);
    }
}
