using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds the words that make an act passive or name its agent: <c>bị</c>, <c>được</c>, <c>do</c>, <c>đối mặt với</c>.</summary>
internal static class PassiveMarkers
{
    private const int FarthestWords = 18;
    private const int MostPlainWords = 5;

    // "được nhiều tổ chức nhân quyền trên thế giới ủng hộ"
    private const int MostAgentWords = 9;

    /// <summary>The token of the passive marker that governs the sign, or null.</summary>
    public static int? Before(SentenceReading sentence, ActSign sign)
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

        return sign.IsNoun ? null : WalkTo(sentence, sign.First, CueKinds.Passive) is { } marker && !JoinedPassive.IsOfOthers(sentence, sign, marker) ? marker : JoinedPassive.WithNoun(sentence, sign);
    }

    /// <summary>The token of the agent's marker before the verb, or null.</summary>
    public static int? AgentBefore(SentenceReading sentence, ActSign sign) =>
        WalkTo(sentence, sign.VerbFirst, CueKinds.Agent) is { } agent && !(sentence.GroupAt(agent + 1) is { } leader && SubjectHead.IsLeader(sentence, leader)) ? agent : null;

    /// <summary>"thỏa thuận được hai bên ký": the marker that stands between the parts of the sign, or null.</summary>
    public static int? InGap(SentenceReading sentence, ActSign sign)
    {
        // "cảnh báo X sẽ bị cô lập", "nói X bị lừa": what is said has a voice of its own
        if (sentence.Article.Is(sign.Head, CueKinds.Saying) || sign.Rule.Type == "THREATEN")
        {
            return null;
        }

        for (var at = sign.HeadEnd; at < sign.End; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Passive | CueKinds.Agent))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether the words of backing somebody begin at the token: <c>quân nổi dậy được X hậu thuẫn</c>.</summary>
    public static bool IsBacking(ArticleReading article, int at) =>
        at + 1 < article.Tokens.Count && (article.Word(at), article.Word(at + 1)) is ("hậu", "thuẫn") or ("chống", "lưng") or ("đỡ", "đầu");

    /// <summary>"đối mặt với (một) cuộc điều tra": the verb of undergoing before a noun, or null.</summary>
    public static int? UndergoBefore(SentenceReading sentence, ActSign sign)
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

            // "quân đội X từng được Y huấn luyện đã tấn công": between the agent and its verb stands no "đã"
            if (at > sentence.First && (IsBacking(article, at - 1) || (marker == CueKinds.Passive && article.Word(at) is "đã" && !article.Is(at - 1, CueKinds.Passive))))
            {
                return null;
            }

            if (article.Is(at, marker))
            {
                return plain <= MostPlainWords || article.Word(at + 1) is "nhiều" or "các" or "những" or "một" or "hàng" or "máy" or "tiêm" or "tên" or "trực" or "lực" or "tàu" ? at : null;
            }

            // "bị khởi tố, bắt tạm giam"
            if (article.Word(at) is "," or "và" && at + 1 == from && VerbEndingAt(sentence, at) is { } before)
            {
                return marker == CueKinds.Passive ? Before(sentence, before) : null;
            }

            if (article.Word(at) is "," && IsAfterAside(sentence, at, from) && Aside.OpeningBefore(sentence, at, FarthestWords) is { } opening)
            {
                at = opening;
                continue;
            }

            // "bị tiêm kích F/A-18E Super Hornet bắn hạ"
            if (article.Tokens[at].IsCapitalised || article.IsWithinName(at))
            {
                continue;
            }

            // "điều được ông X nhắc đến là việc Y bắt giữ Z": a clause of its own
            if (article.IsPunctuation(at) || (article.Word(at) is "việc" && article.Word(at - 1) is "là") || article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying)
                || (article.Is(at, CueKinds.Purpose) && article.Word(at) is not "và") || IsVerb(sentence, at, from)
                || (!article.Is(at, CueKinds.Adverb) && ++plain > MostAgentWords))
            {
                return null;
            }
        }

        return null;
    }

    // only adverbs between the comma and the verb
    private static bool IsAfterAside(SentenceReading sentence, int comma, int verb)
    {
        for (var at = comma + 1; at < verb; at++)
        {
            if (!sentence.Article.Is(at, CueKinds.Adverb) && !sentence.IsDate(at))
            {
                return false;
            }
        }

        return true;
    }

    private static ActSign? VerbEndingAt(SentenceReading sentence, int end)
    {
        foreach (var sign in sentence.Signs)
        {
            if (sign.End == end && !sign.IsNoun)
            {
                return sign;
            }
        }

        return null;
    }

    // whether an act's verb begins there and ends before
    private static bool IsVerb(SentenceReading sentence, int at, int before)
    {
        foreach (var sign in sentence.Signs)
        {
            if (sign.Head == at && !sign.IsNoun && sign.End < before)
            {
                return true;
            }
        }

        return false;
    }
}
