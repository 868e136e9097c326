using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the words before "nước này" say of the country it means: a receiver, a target or a place is seldom the subject's own.</summary>
internal static class CountryContext
{
    private const int MostOrgans = 3;

    // "xâm phạm vùng biển chủ quyền của nước này"
    private const int FarthestIntrusion = 5;

    /// <summary>"Trung Quốc xây cầu cho nước này": the receiver is not the subject of its own clause.</summary>
    public static bool IsGivenTo(TextView view, int at) => at > 0 && Words.Towards.Contains(view.Tokens[at - 1].Word);

    /// <summary>"Washington thúc giục chính quyền nước này": nobody urges or blames his own state.</summary>
    public static bool IsAimedAt(TextView view, int at)
    {
        var before = at - 1;
        while (before > 0 && at - before <= MostOrgans && Words.Organs.Contains(view.Tokens[before].Word))
        {
            before--;
        }

        // "phản đối việc hải quân nước này …"
        before -= view.IsWord(before, Words.Affair) ? 1 : 0;
        return before > 0 && Words.Aimed.Contains(view.Tokens[before].Word);
    }

    /// <summary>"Hải quân X cho biết tàu Y xâm nhập vùng biển nước này": nobody intrudes into his own waters.</summary>
    public static bool IsEntered(TextView view, int at)
    {
        if (at < 3 || !Words.Domains.Contains(view.Tokens[at - 1].Word))
        {
            return false;
        }

        for (var before = at - 2; before > 0 && at - before <= FarthestIntrusion; before--)
        {
            if (Words.Intrudes.Contains(view.Tokens[before].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"các phe tại nước này".</summary>
    public static bool IsInside(TextView view, int at) => view.IsWord(at - 1, Words.At) || view.IsWord(at - 1, Words.In);
}
