using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds the passive (<c>bị Nga tấn công</c>, <c>được Tổng thống bổ nhiệm</c>) and its agent (<c>do Mỹ tiến hành</c>).</summary>
internal static class VoiceFinder
{
    private const int FarthestWords = 14;
    private const int OpeningWords = 2;

    public static void Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.IsUndergone)
        {
            found.IsPassive = true;
            return;
        }

        if (MarkerBefore(sentence, sign) is { } marker)
        {
            found.IsPassive = true;
            // "bị Trung Quốc bác": the agent stands between the parts of the sign
            found.Agent = marker == sign.Head ? GroupBetween(sentence, marker, sign.End) : GroupBetween(sentence, marker, sign.First);
        }
        else if (AgentMarkerBefore(sentence, sign) is { } agent)
        {
            found.Agent = GroupBetween(sentence, agent, sign.First);
        }

        if (!found.IsPassive && GapMarker(sentence, sign) is { } gap)
        {
            found.IsPassive = true;
            found.Agent = GroupBetween(sentence, gap, sign.End);
        }

        // "thỏa thuận mà Iran ký": the party in the gap of a noun and its verb
        if (found.Agent is null && sign.Rule.Frame == Codebook.ActFrame.Reciprocal && sign.HeadEnd < sign.End)
        {
            found.Agent = GroupBetween(sentence, sign.HeadEnd, sign.End);
        }

        if (found.Agent is null && (sign.Rule.Frame == Codebook.ActFrame.Reciprocal || !HasSubjectBeside(sentence, sign)) && found.Behind("bởi", "do") is { } behind && IsLedBy(sentence, sign, behind))
        {
            // "lên án vụ tấn công do Y tiến hành": who blames it was not hit by it
            found.Agent = behind;
            found.IsPassive = !sign.IsNoun || sign.First - sentence.First <= OpeningWords;
        }
    }

    // "X lên án vụ tấn công do Y tiến hành": X blames, and what Y did is the object
    private static bool HasSubjectBeside(SentenceReading sentence, ActSign sign)
    {
        var at = sign.VerbFirst - 1;
        while (!sign.IsNoun && at > sentence.First && (sentence.Article.Is(at, CueKinds.Adverb) || SubjectFinder.IsDate(sentence, at)))
        {
            at--;
        }

        return !sign.IsNoun && sentence.GroupAt(at) is not null;
    }

    // "do Mỹ tiến hành", not "do vẫn coi Đài Loan là …" nor "một máy bay do Iran sản xuất", "tin tặc do Nga hậu thuẫn", "nhóm do X cầm đầu"
    private static bool IsLedBy(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var verb = group.End < sentence.End ? sentence.Article.Word(group.End) : "";
        if (verb is "sản" or "chế" or "đóng" or "thiết" or "hậu" or "kiểm" or "điều" or "tài" or "quản" || (verb is "cầm" or "đứng" or "dẫn" or "lãnh" && sign.Rule.Frame != Codebook.ActFrame.Reciprocal))
        {
            return false;
        }

        for (var at = group.First - 1; at >= sentence.First && at >= group.First - 3; at--)
        {
            if (sentence.Article.Word(at) is "do" or "bởi")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token of the passive marker that governs the sign, or null.</summary>
    public static int? MarkerBefore(SentenceReading sentence, ActSign sign)
    {
        // "bị bắt", "bị … bác": the marker may be part of the sign
        if (sentence.Article.Is(sign.Head, CueKinds.Passive) && sign.End - sign.Head > 1)
        {
            return sign.Head;
        }

        if (sign.IsNoun && UndergoBefore(sentence, sign) is { } undergo)
        {
            return undergo;
        }

        return sign.IsNoun ? null : WalkTo(sentence, sign.First, CueKinds.Passive);
    }

    // "đối mặt với (một) cuộc điều tra"
    private static int? UndergoBefore(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.First - 1; at >= sentence.First && at > sign.First - 5; at--)
        {
            // "nhận bắt cóc 276 nữ sinh": who owns up to it did it
            if (sentence.Article.Is(at, CueKinds.Undergo) && !(sentence.Article.Word(at) is "nhận" && sentence.Article.CueLength(at) == 1 && sign.Rule.Type is "ASSAULT" or "COERCE"))
            {
                return at;
            }
        }

        return null;
    }

    // "thỏa thuận được hai bên ký": the marker stands between the parts of the sign
    private static int? GapMarker(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.HeadEnd; at < sign.End; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Passive | CueKinds.Agent))
            {
                return at;
            }
        }

        return null;
    }

    private static int? AgentMarkerBefore(SentenceReading sentence, ActSign sign) => WalkTo(sentence, sign.VerbFirst, CueKinds.Agent);

    /// <summary>Whether the words of backing somebody begin at the token: <c>quân nổi dậy được X hậu thuẫn</c>.</summary>
    public static bool IsBacking(ArticleReading article, int at) =>
        at + 1 < article.Tokens.Count && (article.Word(at), article.Word(at + 1)) is ("hậu", "thuẫn") or ("chống", "lưng") or ("đỡ", "đầu");

    // only adverbs, one party and its description may stand between
    private static int? WalkTo(SentenceReading sentence, int from, CueKinds marker)
    {
        var article = sentence.Article;
        var plain = 0;
        for (var at = from - 1; at >= sentence.First && at > from - FarthestWords; at--)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                at = group.First;
                continue;
            }

            if (at > sentence.First && IsBacking(article, at - 1))
            {
                return null;
            }

            if (article.Is(at, marker))
            {
                return at;
            }

            // "bị khởi tố, bắt tạm giam"
            if (article.Word(at) is "," or "và" && sentence.Signs.FirstOrDefault(joined => joined.End == at && !joined.IsNoun) is { } before && at + 1 == from)
            {
                return marker == CueKinds.Passive ? MarkerBefore(sentence, before) : null;
            }

            if (article.IsPunctuation(at) || article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying)
                || (article.Is(at, CueKinds.Purpose) && article.Word(at) is not "và") || sentence.Signs.Any(sign => sign.Head == at && !sign.IsNoun && sign.End < from)
                || (!article.Is(at, CueKinds.Adverb) && ++plain > 5))
            {
                return null;
            }
        }

        return null;
    }

    private static PartyGroup? GroupBetween(SentenceReading sentence, int first, int end)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.First > first && group.End <= end)
            {
                return group;
            }
        }

        return null;
    }
}
