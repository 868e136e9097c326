using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Parties who do something together; their order says nothing.</summary>
internal static class ReciprocalFrame
{
    private static readonly string[] Joining = ["với", "cùng", "cùng với", "và", "cho", "tới", "đến"];

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var parties = new PartyList(sentence.Article);
        if (found.Behind("giữa") is { } between)
        {
            parties.Add(between);
            if (parties.Count < 2)
            {
                parties.Add(found.Behind("với", "và"));
            }

            return new Roles(parties.Mentions, []);
        }

        if (sign.IsNoun && !sign.HasSubject && found.Behind("của") is { } owner)
        {
            parties.Add(owner);
        }
        else
        {
            parties.Add(found.Subject);
        }

        parties.Add(found.Agent);
        AddPartner(parties, found);
        parties.Add(found.Behind(ObjectFinder.Including));
        return new Roles(parties.Mentions, []);
    }

    /// <summary>One side alone may commit itself; a partner stands behind <c>với</c>.</summary>
    public static Roles AssignCommitment(SentenceReading sentence, Participants found)
    {
        var parties = new PartyList(sentence.Article).Add(found.Subject).Add(found.Agent).Add(found.Behind("với", "cùng", "giữa"));
        return new Roles(parties.Mentions, []);
    }

    // the first object that names somebody new: "hội đàm với Ngoại trưởng nước chủ nhà X"
    private static void AddPartner(PartyList parties, Participants found)
    {
        var before = parties.Count;
        var joined = false;
        foreach (var (group, preposition) in found.Objects)
        {
            joined = preposition.Length == 0 || Joining.Contains(preposition, StringComparer.Ordinal) || (joined && preposition is "after");
            if (joined && parties.Add(group).Count > before)
            {
                return;
            }
        }
    }
}
