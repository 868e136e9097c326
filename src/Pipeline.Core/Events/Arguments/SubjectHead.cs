using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Whom the noun phrase of a subject means: whose daughter or gunmen they are, the one before "người đang …", the states and not their continent.</summary>
internal static class SubjectHead
{
    // "và các đồng minh châu Âu": words between the joint and the name
    private const int FarthestJoint = 6;

    // "các tay súng của tổ chức X"
    private const int FarthestOwner = 4;

    /// <summary>Who acts where <paramref name="group"/> is the subject: itself, who stands before the joint, or whose men they are.</summary>
    public static PartyGroup Of(SentenceReading sentence, PartyGroup group) => Beside(sentence, group) ?? GunmenOf(sentence, group) ?? group;

    /// <summary>"con gái ông X, bà Y, chỉ trích": the daughter, or null.</summary>
    public static PartyGroup? Relative(SentenceReading sentence, PartyGroup group) =>
        group.Entities.Count > 1 && Attendant.Is(sentence, group) ? new PartyGroup(group.First, group.End, [.. group.Entities.Skip(1)])
        : group.End < sentence.End && sentence.Article.Word(group.End) is "," && sentence.GroupAt(group.End + 1) is { } named && named.First == group.End + 1
            && sentence.Article.Entities[named.Entities[0]].Kind == EntityKind.Person
            && (Attendant.Is(sentence, group) || (group.First > sentence.First && Attendant.IsKin(sentence.Article, group.First - 1))) ? named : null;

    /// <summary>"ông Abe, người đang ở thăm Việt Nam": the one before the comma; "liên minh X do Y đứng đầu": the body; or null.</summary>
    public static PartyGroup? Antecedent(SentenceReading sentence, PartyGroup group) =>
        IsLeader(sentence, group) ? sentence.GroupAt(group.First - 2)
        : IsNobody(sentence, group) && sentence.Article.Word(group.First) is "người" or "kẻ" && group.First - 1 > sentence.First
        && sentence.Article.Word(group.First - 1) is "," or "-" or "\u2013" ? sentence.GroupAt(group.First - 2) : null;

    /// <summary>Whether the party only leads or backs the body named before it: "liên minh X do Y đứng đầu"; in "liên quân chống X do Y đứng đầu" X is the enemy.</summary>
    public static bool IsLeader(SentenceReading sentence, PartyGroup group) =>
        group.First - 1 > sentence.First && sentence.Article.Word(group.First - 1) is "do" && sentence.GroupAt(group.First - 2) is { } body && sentence.Article.Word(body.First - 1) is not "chống" && group.End + 1 < sentence.End
        && (sentence.Article.Word(group.End), sentence.Article.Word(group.End + 1)) is ("đứng", "đầu") or ("dẫn", "đầu") or ("cầm", "đầu") or ("hậu", "thuẫn") or ("đứng", "sau");

    /// <summary>Whether the words name no one in particular: "người", "kẻ".</summary>
    public static bool IsNobody(SentenceReading sentence, PartyGroup group) =>
        sentence.Article.Entities[group.Entities[0]].Rule == RoleNounReader.NobodyRule;

    // "Mỹ và các đồng minh châu Âu": the continent is no party, who stands before the joint is
    private static PartyGroup? Beside(SentenceReading sentence, PartyGroup group)
    {
        foreach (var index in group.Entities)
        {
            if (sentence.Article.Entities[index] is not { Kind: EntityKind.Place, Country.Length: 0 })
            {
                return null;
            }
        }

        for (var at = group.First - 1; at > sentence.First && at >= group.First - FarthestJoint; at--)
        {
            if (sentence.Article.Is(at, CueKinds.PartyJoint))
            {
                return sentence.GroupAt(at - 1);
            }
        }

        return null;
    }

    // "các tay súng của tổ chức X ở miền nam Y": whose men they are did it
    private static PartyGroup? GunmenOf(SentenceReading sentence, PartyGroup group)
    {
        if (sentence.Article.Entities[group.Entities[0]] is not { Kind: EntityKind.Group, Country.Length: 0, Name: "militants" or "attackers" or "terrorists" })
        {
            return null;
        }

        for (var at = group.End; at < sentence.End && at <= group.End + FarthestOwner; at++)
        {
            if (sentence.GroupAt(at) is { } owner)
            {
                return sentence.Article.Word(group.End) is "của" or "thuộc" ? owner : null;
            }
        }

        return null;
    }
}
