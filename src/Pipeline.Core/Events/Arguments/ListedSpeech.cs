using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"A nói rằng B vi phạm, kêu gọi C …": words listed behind what somebody says are his too, not B's.</summary>
internal static class ListedSpeech
{
    // between who speaks and the verb of saying: "hôm 5/3", "đã", "tối qua"
    private const int FarthestVerb = 6;

    /// <summary>Who speaks, when the verb of <paramref name="sign"/> stands behind a comma or joint and <paramref name="subject"/> is nobody or inside what is said; else null.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, PartyGroup? subject)
    {
        if (sign.IsNoun || sign.Rule.Type == "SUPPORT" || !SpokenActs.AreAimed(sign.Rule.Type) || !IsListed(sentence, sign.VerbFirst) || IsQuoted(sentence, sign))
        {
            return null;
        }

        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            if (group.End <= sign.VerbFirst && SaysAt(sentence, group, sign.VerbFirst) is { } said && IsMain(sentence, group))
            {
                return (subject is null || (subject.First >= said && (!IsJoined(sentence, sign.VerbFirst) || IsOfNobodys(sentence, said, subject)))) && !sentence.Article.Has(said, sign.VerbFirst, ";") ? group : null;
            }
        }

        return null;
    }

    private static bool IsQuoted(SentenceReading sentence, ActSign sign) => sentence.Article.Analysis.Quotes.Any(quote => quote.Span.Contains(sign.Span));

    private static bool IsListed(SentenceReading sentence, int verb)
    {
        var at = verb - 1;
        while (at > sentence.First && sentence.Article.Is(at, CueKinds.Adverb) && sentence.GroupAt(at) is null)
        {
            at--;
        }

        return at > sentence.First && (sentence.Article.Word(at) is "," || sentence.Article.Word(at) is "và") || sentence.Article.HasPair(Math.Max(sentence.First, at - 1), at + 1, "đồng", "thời");
    }

    // "và" joins more often two verbs of what is said
    private static bool IsJoined(SentenceReading sentence, int verb) => sentence.Article.Word(verb - 1) is "và";

    // "X cho biết một trực thăng đã thả lựu đạn xuống tòa nhà của Y và cáo buộc …": nobody on record did what is said, and Y stands behind its verb
    private static bool IsOfNobodys(SentenceReading sentence, int said, PartyGroup subject)
    {
        for (var at = said; at < subject.First; at++)
        {
            if (sentence.GroupAt(at) is not null)
            {
                return false;
            }

            if (sentence.Article.Word(at) is "đã" or "sẽ" or "đang" or "vừa")
            {
                return true;
            }
        }

        return false;
    }

    // the verb of saying behind the group, with adverbs and a date between
    private static int? SaysAt(SentenceReading sentence, PartyGroup group, int end)
    {
        for (var at = group.End; at < end && at <= group.End + FarthestVerb; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Saying))
            {
                return at;
            }

            if (sentence.GroupAt(at) is not null || !(sentence.IsDate(at) || sentence.IsCovered(at, CueKinds.Adverb) || sentence.Article.Word(at) is "hôm" or "ngày" or "sáng" or "chiều" or "tối" or "thì"))
            {
                return null;
            }
        }

        return null;
    }

    // no clause inside another one, and no place or nobody in particular
    private static bool IsMain(SentenceReading sentence, PartyGroup group) =>
        sentence.Article.Entities[group.Entities[0]].Kind != EntityKind.Place
        && (group.First == sentence.First || !sentence.IsCovered(group.First - 1, CueKinds.Adverbial | CueKinds.Saying | CueKinds.Boundary | CueKinds.Preposition) && sentence.Article.Word(group.First - 1) is not ("mà" or "việc" or "do"));
}
