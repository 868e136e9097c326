using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells whether a verb behind "và" is in the passive with the words before it.</summary>
internal static class JoinedPassive
{
    // "bị tịch thu đất và"
    private const int FewestSuffered = 4;

    /// <summary>"bồi thường cho nông dân bị tịch thu đất và đề nghị X giúp": they suffered, and somebody else asks.</summary>
    public static bool IsOfOthers(SentenceReading sentence, ActSign sign, int marker) =>
        sign.Rule.Type is "REQUEST" or "REJECT" or "AGREE" or "THREATEN" && sign.First - marker > FewestSuffered && sentence.Article.Word(sign.First - 1) is "và" && sentence.GroupAt(sign.First - 2) is null;

    /// <summary>"hứng chịu những lời chỉ trích và mỉa mai": the second of two that are undergone looks like a verb.</summary>
    public static int? WithNoun(SentenceReading sentence, ActSign sign) =>
        sign.First > sentence.First && sentence.Article.Word(sign.First - 1) is "và" && JoinedTo(sentence, sign) is { } noun
            ? noun.Rule.IsUndergone ? noun.Head : PassiveMarkers.UndergoBefore(sentence, noun) : null;

    private static ActSign? JoinedTo(SentenceReading sentence, ActSign sign) =>
        sentence.Signs.Find(first => (first.IsNoun || first.Rule.IsUndergone) && first.End == sign.First - 1 && first.Rule.Type == sign.Rule.Type);
}
