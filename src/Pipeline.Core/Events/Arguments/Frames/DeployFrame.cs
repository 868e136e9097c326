using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Forces that are moved: whose they are.</summary>
internal static class DeployFrame
{
    // "vụ phóng tên lửa đạn đạo xuyên lục địa mới nhất của X"
    private const int FarthestOwner = 8;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "vụ phóng tên lửa của X, theo đề nghị của Y": whose it is stands right behind it
        var owner = sign.IsNoun && found.Objects is [(var whose, "của"), ..] && whose.First - sign.End <= FarthestOwner && !IsDefied(sentence, sign, whose) && !sentence.Groups.Any(group => group.First >= sign.First && group.First < sign.End) ? whose : null;
        var actors = new PartyList(sentence.Article).Add(found.Agent ?? owner ?? Bearer(sentence, sign) ?? (found.IsPassive ? sentence.GroupAt(sign.Head) : null) ?? found.Subject ?? sentence.GroupAt(sign.Head));
        return new Roles(actors.Count > 0 ? actors.Mentions : actors.Add(found.Behind("của", "")).Mentions, []);
    }

    // "Triều Tiên thử hạt nhân bất chấp lệnh trừng phạt của X"
    private static bool IsDefied(SentenceReading sentence, ActSign sign, PartyGroup owner) =>
        sentence.Article.HasPair(sign.End, owner.First, "bất", "chấp") || sentence.Article.HasCue(sign.End, owner.First, CueKinds.Adverbial | CueKinds.Boundary);

    // "X cho biết một tàu ngầm Y hiện diện ở Z": whose ship it is the words of the act tell
    private static PartyGroup? Bearer(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.End - 2) is "hiện" && sentence.Article.Word(sign.End - 1) is "diện" ? sentence.Groups.FirstOrDefault(group => group.First > sign.First && group.End < sign.End) : null;
}
