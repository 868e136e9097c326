using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"ông X thông báo 80% lực lượng của nước này đã rút khỏi Y": whose troops leave, where the words of the act name them.</summary>
internal static class WithdrawnTroops
{
    /// <summary>The owner of the troops with which the words of <paramref name="sign"/> begin, or the troops with which they end and that nobody else is told to withdraw; null where they name none.</summary>
    public static PartyGroup? Of(SentenceReading sentence, ActSign sign, Participants found) => Leading(sentence, sign) ?? (sign.IsNoun || found.Subject is null ? Ending(sentence, sign) : null);

    // "việc rút quân của X khỏi Y": those troops leave
    private static PartyGroup? Ending(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.End) is "của" ? sentence.Groups.Find(group => group.First == sign.End - 1 && group.End > sign.End + 1) : null;

    private static PartyGroup? Leading(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.Head) is "lực" or "binh" or "quân" or "lính" && sentence.Groups.Find(group => group.First > sign.Head && group.End < sign.End) is { } owner
            && sentence.Article.Word(owner.First - 1) is "của" or "lượng" or "sĩ" or "lính" or "quân" or "đội" ? owner : null;
}
