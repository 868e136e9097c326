using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Places;

/// <summary>"bị bắt tại Thái Lan, bị dẫn độ sang Mỹ và lãnh án": what police and courts do to somebody after he was handed over happens where he was brought to.</summary>
internal static class Transfer
{
    // "bị trao trả cho phía"
    private const int FarthestState = 6;

    /// <summary>Where the sentence says that somebody was brought before the act; <paramref name="place"/> when it does not, or names a place behind that.</summary>
    public static EntityMention? Before(SentenceReading sentence, ActSign sign, EntityMention? place)
    {
        if (!JusticeActs.Are(sign.Rule.Type, sign.Rule.Mode))
        {
            return place;
        }

        var moved = LastBefore(sentence, sign);
        return moved is null || place?.Span.Start > moved.Span.Start ? place : Destination(sentence, moved) ?? place;
    }

    private static ActSign? LastBefore(SentenceReading sentence, ActSign sign) =>
        sentence.Signs.FindLast(other => other.Rule is { Type: "COERCE", Mode: "deport" } && other.End <= sign.First);

    private static EntityMention? Destination(SentenceReading sentence, ActSign moved)
    {
        var group = sentence.Groups.Find(group => group.First >= moved.End && group.First - moved.End < FarthestState
            && sentence.Article.Word(group.First - 1) is "sang" or "về" or "tới" or "đến" or "cho");
        return group is not null && sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Country or EntityKind.Place } state ? state : null;
    }
}
