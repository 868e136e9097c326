using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Walks left from a verb to its subject.</summary>
internal static class SubjectFinder
{
    // "các quan chức cấp cao của chính quyền X": words of the noun phrase before its name
    private const int FarthestStart = 4;

    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, int before) =>
        Nearest(sentence, sign, before) is { } group ? Relative(sentence, group) ?? group : null;

    // "con gái ông X, bà Y, chỉ trích": the daughter
    private static PartyGroup? Relative(SentenceReading sentence, PartyGroup group) =>
        group.First > sentence.First && sentence.Article.Word(group.First - 1) is "gái" or "trai" or "vợ" or "chồng" or "rể" or "dâu" or "sư" or "mẹ" or "cha"
            && group.End < sentence.End && sentence.Article.Word(group.End) is "," && sentence.GroupAt(group.End + 1) is { } named && named.First == group.End + 1
            && sentence.Article.Entities[named.Entities[0]].Kind == Language.EntityKind.Person ? named : null;

    private static PartyGroup? Nearest(SentenceReading sentence, ActSign sign, int before)
    {
        if (ApposedSubject.Find(sentence, before) is { } head)
        {
            return head;
        }

        PartyGroup? owner = null;
        PartyGroup? unclear = null;
        var pastComma = false;
        for (var at = before - 1; at >= sentence.First; at--)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                if (Antecedent(sentence, group) is { } antecedent)
                {
                    return antecedent;
                }

                var role = RoleOf(sentence, group, before);
                if (role == GroupRole.Subject)
                {
                    return Beside(sentence, group) ?? GunmenOf(sentence, group) ?? group;
                }

                // "đòn không kích của A nhằm vào căn cứ của B": the first owner of the phrase is whose it is
                owner = role == GroupRole.Owner && !pastComma ? group : owner;
                unclear ??= role == GroupRole.Unclear ? group : null;
                at = group.First;
                continue;
            }

            pastComma |= owner is not null && sentence.Article.Word(at) is ",";
            if (sentence.Article.Word(at) is ")")
            {
                at = OpenBracket(sentence, at);
                continue;
            }

            if (EndsClause(sentence, at))
            {
                return unclear ?? owner ?? Across(sentence, sign, at);
            }
        }

        return unclear ?? owner;
    }

    // "Mỹ và các đồng minh châu Âu": the continent is no party, who stands before the joint is
    private static PartyGroup? Beside(SentenceReading sentence, PartyGroup group)
    {
        if (!group.Entities.All(index => sentence.Article.Entities[index] is { Kind: Language.EntityKind.Place, Country.Length: 0 }))
        {
            return null;
        }

        for (var at = group.First - 1; at > sentence.First && at >= group.First - FarthestStart - 2; at--)
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
        if (sentence.Article.Entities[group.Entities[0]] is not { Kind: Language.EntityKind.Group, Country.Length: 0, Name: "militants" or "attackers" or "terrorists" })
        {
            return null;
        }

        for (var at = group.End; at < sentence.End && at <= group.End + FarthestStart; at++)
        {
            if (sentence.GroupAt(at) is { } owner)
            {
                return sentence.Article.Word(group.End) is "của" or "thuộc" ? owner : null;
            }
        }

        return null;
    }

    private static bool EndsClause(SentenceReading sentence, int at) =>
        (sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) && !IsAuxiliary(sentence, at)) || sentence.Article.Word(at) is ";" or ":";

    // "ông còn gặp": between subject and verb it opens no clause
    private static bool IsAuxiliary(SentenceReading sentence, int at) => sentence.Article.Word(at) is "còn" && sentence.GroupAt(at - 1) is not null;

    // beyond "khi", "sau khi", "nếu": the main clause's subject, before or behind
    private static PartyGroup? Across(SentenceReading sentence, ActSign sign, int boundary)
    {
        // "X bày tỏ đoàn kết với Y, song kêu gọi …": a verb right behind the contrast has the subject before it
        if (sentence.Article.Word(boundary) is "nhưng" or "song")
        {
            return Enumerable.Range(boundary + 1, sign.VerbFirst - boundary - 1).All(at => IsAdverb(sentence, at)) ? Find(sentence, sign, boundary) : null;
        }

        if (!sentence.Article.Is(boundary, CueKinds.Adverbial))
        {
            return null;
        }

        return Find(sentence, sign, boundary) ?? Behind(sentence, sign);
    }

    private static bool IsAdverb(SentenceReading sentence, int at) =>
        sentence.Article.Is(at, CueKinds.Adverb) || sentence.StatusCues.Any(cue => cue.First <= at && at < cue.End);

    /// <summary>The subject of the clause after the next comma: <c>Sau khi gặp X, ông Y …</c></summary>
    public static PartyGroup? Behind(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is "," && !IsPlace(sentence, at - 1) && NextGroup(sentence, at + 1) is { } group)
            {
                return group;
            }
        }

        return null;
    }

    // "ở Hamburg, Đức": the country of the place, not a new clause
    private static bool IsPlace(SentenceReading sentence, int at) =>
        sentence.GroupAt(at) is { } group && group.End == at + 1 && sentence.GroupAt(at + 2) is { } next
        && sentence.Article.Entities[group.Entities[^1]].Kind == Language.EntityKind.Place
        && sentence.Article.Entities[next.Entities[0]].Kind is Language.EntityKind.Country or Language.EntityKind.Place;

    private static PartyGroup? NextGroup(SentenceReading sentence, int from)
    {
        for (var at = from; at < sentence.End && at < from + 4; at++)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                return IsNobody(sentence, group) ? null : group;
            }

            if (sentence.Article.Is(at, CueKinds.Preposition) || sentence.Article.IsPunctuation(at))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNobody(SentenceReading sentence, PartyGroup group) =>
        sentence.Article.Entities[group.Entities[0]].Rule == RoleNounReader.NobodyRule;

    // "ông Abe, người đang ở thăm Việt Nam": the one before the comma
    private static PartyGroup? Antecedent(SentenceReading sentence, PartyGroup group) =>
        IsNobody(sentence, group) && sentence.Article.Word(group.First) is "người" or "kẻ" && group.First - 1 > sentence.First
        && sentence.Article.Word(group.First - 1) is "," or "-" or "\u2013" ? sentence.GroupAt(group.First - 2) : null;

    /// <summary>What <paramref name="group"/> is to the verb at <paramref name="verb"/>, by the words before the group.</summary>
    public static GroupRole RoleOf(SentenceReading sentence, PartyGroup group, int verb)
    {
        var article = sentence.Article;
        for (var at = group.First - 1; at >= sentence.First; at--)
        {
            if (at < group.First - FarthestStart)
            {
                return GroupRole.Unclear;
            }

            if (article.IsPunctuation(at) || IsDate(sentence, at) || (at == group.First - 1 && (article.Word(at) is "việc" or "chuyện" || (at > sentence.First && (article.Word(at - 1), article.Word(at)) is ("khả", "năng") or ("thông", "tin") or ("tin", "đồn")))))
            {
                return GroupRole.Subject;
            }

            // "tuyên bố đại sứ X là người không được hoan nghênh và cho ông này 24 giờ": who declares acts on
            if (at == group.First - 1 && group.End < verb && article.Word(group.End) is "là" && article.Word(at) is "bố" or "coi" or "xem" or "gọi")
            {
                return GroupRole.Object;
            }

            // "rời Bình Nhưỡng sau hai ngày đàm phán": who left talked
            if (at == group.First - 1 && article.Word(at) is "rời")
            {
                return GroupRole.Object;
            }

            // "bức thư trong đó ông X thông báo từ nhiệm": the clause behind has its own subject
            if (at == group.First - 1 && article.Word(at) is "đó" && at > sentence.First && article.Word(at - 1) is "trong")
            {
                return GroupRole.Subject;
            }

            if (sentence.GroupAt(at) is not null)
            {
                return at == group.First - 1 ? GroupRole.Subject : GroupRole.Unclear;
            }

            if (Covering(sentence, at, CueKinds.Preposition))
            {
                return article.Word(at) is "của" ? GroupRole.Owner : GroupRole.Other;
            }

            // "quân nổi dậy được X hậu thuẫn đã bắn hạ": who backs them did not shoot
            if (at == group.First - 1 && article.Word(at) is "được" or "do" && VoiceFinder.IsBacking(article, group.End))
            {
                return GroupRole.Other;
            }

            // "được Quốc hội bầu và nhậm chức": who acts in the passive is not the subject of the verb after it
            if (at == group.First - 1 && Covering(sentence, at, CueKinds.Passive | CueKinds.Agent) && sentence.Signs.Any(other => !other.IsNoun && other.First >= group.End && other.End <= verb))
            {
                return GroupRole.Other;
            }

            if (Covering(sentence, at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Purpose | CueKinds.Saying | CueKinds.Passive | CueKinds.Agent))
            {
                return GroupRole.Subject;
            }

            foreach (var sign in sentence.Signs)
            {
                if (sign.Head <= at && at < sign.HeadEnd)
                {
                    return (sign.Rule.Controls && !IsSaidBeside(sentence, group, verb)) || IsPraised(sentence, sign, group, verb) || sign.IsNoun || sign.First >= verb ? GroupRole.Subject : GroupRole.Object;
                }
            }
        }

        return GroupRole.Subject;
    }

    // "chúc mừng ông X tái đắc cử", "hoan nghênh Mỹ dỡ bỏ lệnh cấm": what is praised or blamed is what the object did
    private static bool IsPraised(SentenceReading sentence, ActSign sign, PartyGroup group, int verb)
    {
        if (sign.Rule.Type is not ("SUPPORT" or "ACCUSE") || sign.End != group.First)
        {
            return false;
        }

        for (var at = group.End; at < verb; at++)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Purpose | CueKinds.Preposition))
            {
                return false;
            }
        }

        return verb - group.End <= FarthestStart;
    }

    // "cáo buộc X nói dối và dọa …", "đòi X rút lính, đồng thời điều quân": who threatens or sends is who accused or demanded, not X
    private static bool IsSaidBeside(SentenceReading sentence, PartyGroup group, int verb)
    {
        if (Enumerable.Range(group.End, Math.Max(0, verb - group.End)).Any(at => sentence.Article.Word(at) is "đồng" && at + 1 < verb && sentence.Article.Word(at + 1) is "thời"))
        {
            return true;
        }

        if (!sentence.Signs.Any(sign => !sign.IsNoun && sign.First == verb && sign.Rule.Type is "THREATEN" or "ACCUSE" or "REQUEST" or "REJECT" or "SUPPORT"))
        {
            return false;
        }

        for (var at = group.End; at < verb; at++)
        {
            if (sentence.Article.Word(at) is "và" or "rồi" || (sentence.Article.Word(at) is "," && at >= verb - 2))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date covers the token.</summary>
    public static bool IsDate(SentenceReading sentence, int at)
    {
        var span = sentence.Article.Tokens[at].Span;
        return sentence.Dates.Any(date => date.Span.Overlaps(span));
    }

    private static bool Covering(SentenceReading sentence, int at, CueKinds kinds)
    {
        for (var first = at; first >= sentence.First && first > at - 4; first--)
        {
            if (sentence.Article.Is(first, kinds) && first + sentence.Article.CueLength(first) > at)
            {
                return true;
            }
        }

        return false;
    }

    private static int OpenBracket(SentenceReading sentence, int at)
    {
        for (var open = at; open >= sentence.First && open > at - 16; open--)
        {
            if (sentence.Article.Word(open) is "(")
            {
                return open;
            }
        }

        return at;
    }
}
