using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"một khi giữa A và B xảy ra giao tranh": the two sides stand before the act, and whoever speaks of it is none.</summary>
internal static class BetweenBefore
{
    private const int MostWords = 5;

    /// <summary>The parties behind <c>giữa</c> that only a verb of happening parts from <paramref name="sign"/>, or null.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Frame is ActFrame.Attack or ActFrame.Reciprocal or ActFrame.Commitment && sentence.Groups.Count > 0 ? Before(sentence, sign) : null;

    private static PartyGroup? Before(SentenceReading sentence, ActSign sign)
    {
        var group = sentence.Groups.FindLast(group => group.End <= sign.First);
        return group is not null && group.First > sentence.First && sentence.Article.Word(group.First - 1) is "giữa" && sign.First - group.End is > 0 and <= MostWords
            && Enumerable.Range(group.End, sign.First - group.End).All(at => IsHappening(sentence, at)) ? group : null;
    }

    private static bool IsHappening(SentenceReading sentence, int at) =>
        sentence.Article.Is(at, CueKinds.Adverb) || sentence.Article.Word(at) is "xảy" or "nổ" or "diễn" or "bùng" or "phát" or "ra" or "có" or "từng" or "một" or "các" or "những" or "nhiều";
}
