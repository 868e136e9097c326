using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>The groups that stand around a sign, by their place in the clause.</summary>
internal sealed class Participants
{
    /// <summary>Left of the verb, not governed by a preposition.</summary>
    public PartyGroup? Subject { get; set; }

    /// <summary>Who praises, blames, reports or asks for the act, where one stands where a subject would.</summary>
    public PartyGroup? Onlooker { get; set; }

    /// <summary>Whether the sign is in the passive (<c>bị</c>, <c>được</c>); then <see cref="Subject"/> is the one it is done to.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether what the passive verb happens to is a thing that nobody is named with: <c>vụ máy bay bị bắn hạ</c>.</summary>
    public bool IsOfThing { get; set; }

    /// <summary>Between the passive marker and the verb, or behind <c>do</c>/<c>bởi</c>.</summary>
    public PartyGroup? Agent { get; set; }

    /// <summary>Right of the sign, each with the preposition that leads to it ("" for a bare object).</summary>
    public List<(PartyGroup Group, string Preposition)> Objects { get; } = [];

    /// <summary>Takes <paramref name="group"/> from the objects.</summary>
    public void Drop(PartyGroup group) => Objects.RemoveAll(item => item.Group == group);

    /// <summary>The first object behind one of <paramref name="prepositions"/>, or null.</summary>
    public PartyGroup? Behind(params ReadOnlySpan<string> prepositions)
    {
        foreach (var (group, preposition) in Objects)
        {
            if (prepositions.Contains(preposition))
            {
                return group;
            }
        }

        return null;
    }
}
