using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells by the word right before a party what it is to the verb behind it.</summary>
internal static class WordBeside
{
    // "Ba nước Baltic là A, B và C"
    private const int FarthestStart = 4;

    // "'chọc giận'", "'nhắc khéo'": marks and all
    private const int MostQuoted = 5;

    /// <summary>The role that the word at <paramref name="at"/>, right before <paramref name="group"/>, gives it; null where it tells nothing.</summary>
    public static GroupRole? Role(SentenceReading sentence, PartyGroup group, int verb, int at) =>
        IsDoneTo(sentence, group, verb, at) ? GroupRole.Object
        : OpensClause(sentence, group, verb, at) || IsOfContent(sentence, group, verb, at) || IsNamedAnew(sentence, group, verb, at) ? GroupRole.Subject
        : null;

    private static bool IsDoneTo(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        var article = sentence.Article;
        // "tuyên bố đại sứ X là người không được hoan nghênh và cho ông này 24 giờ": who declares acts on
        if (group.End < verb && article.Word(group.End) is "là" && article.Word(at) is "bố" or "coi" or "xem" or "gọi")
        {
            return true;
        }

        // "rời Bình Nhưỡng sau hai ngày đàm phán": who left talked; "Thay ông X là bà Y, được chỉ định hôm 5/3": he is gone; "ông X thay mặt Quốc hội xin lỗi"
        return article.Word(at) is "rời" || (article.Word(at) is "thay" && article.Has(group.End, verb, "là")) || article.HasPair(Math.Max(sentence.First, at - 1), at + 1, "thay", "mặt");
    }

    private static bool OpensClause(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        var article = sentence.Article;
        // "nhưng phía X phủ nhận": at the head of a clause it is the side, not where to
        if (article.Word(at) is "phía" && (at == sentence.First || article.IsPunctuation(at - 1) || article.Is(at - 1, CueKinds.Boundary)))
        {
            return true;
        }

        if (article.Word(at) is "việc" or "chuyện" or "vụ" or "tin" or "mà" || (article.Word(at) is "thấy" && article.Word(at - 1) is "sát" or "nhận" or "hiện" or "cho") || (at > sentence.First && (article.Word(at - 1), article.Word(at)) is ("khả", "năng") or ("thông", "tin") or ("tin", "đồn")))
        {
            return true;
        }

        // "bức thư trong đó ông X thông báo từ nhiệm": the clause behind has its own subject
        if (article.Word(at) is "đó" && at > sentence.First && article.Word(at - 1) is "trong")
        {
            return true;
        }

        // "đến lượt X trục xuất nhà ngoại giao": whose turn it is acts
        if (at > sentence.First && (article.Word(at - 1), article.Word(at)) is ("đến" or "tới", "lượt"))
        {
            return true;
        }

        // "trước tình hình Nga tăng quân", "điều tra nghi án Nga can thiệp", "X lo ngại Nga tăng quân": a clause of its own
        return sentence.IsCovered(at, CueKinds.ClauseNoun)
            && verb < sentence.End && !article.HasMark(group.End, verb) && !article.HasCue(group.End, verb, CueKinds.Preposition | CueKinds.Boundary | CueKinds.Purpose);
    }

    // what is known, charged or decided is what the party does whose verb follows at once
    private static bool IsOfContent(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        if (group.End != verb)
        {
            return false;
        }

        var article = sentence.Article;
        // "Mỹ biết rõ Nga sẽ trả đũa": what is known or hoped is what the next one does
        if (article.Word(verb) is "sẽ" or "đã" or "đang" && RoleWords.Knowing.Contains(article.Word(at)))
        {
            return true;
        }

        // "với cáo buộc nước này ủng hộ khủng bố"
        if (at > sentence.First && (article.Word(at - 1), article.Word(at)) is ("cáo", "buộc"))
        {
            return true;
        }

        // "quyết định của X rút khỏi thỏa thuận"
        return article.Word(at) is "của" && at - 2 >= sentence.First
            && (article.Word(at - 2), article.Word(at - 1)) is ("quyết", "định") or ("động", "thái") or ("kế", "hoạch") or ("ý", "định") or ("chủ", "trương") or ("hành", "động");
    }

    // "người thay ông X là bà Y, được chỉ định hôm 5/3": what follows the comma is said of her; "Ba nước Baltic là A, B và C ra tuyên bố": those counted are named one by one
    private static bool IsNamedAnew(SentenceReading sentence, PartyGroup group, int verb, int at) =>
        sentence.Article.Word(at) is "là"
            && ((sentence.Article.Word(group.End) is "," && group.End < verb && sentence.Article.Word(group.End + 1) is "được" or "bị" or "vừa" or "mới" or "người")
                || (group.Entities.Count > 1 && sentence.Article.Has(Math.Max(sentence.First, at - FarthestStart), at, "hai", "ba", "bốn", "năm", "sáu")));

    /// <summary>"Mỹ 'chọc giận' Trung Quốc khi bán vũ khí": whether the token ends a verb in quotation marks, which has its object behind them.</summary>
    public static bool IsScareQuoted(SentenceReading sentence, int at)
    {
        if (sentence.Article.Word(at) is not ("'" or "\"" or "”" or "’"))
        {
            return false;
        }

        for (var open = at - 2; open > sentence.First && at - open <= MostQuoted; open--)
        {
            if (sentence.Article.Word(open) is "'" or "\"" or "“" or "‘")
            {
                return sentence.GroupAt(open - 1) is not null && !sentence.Article.Tokens[open + 1].IsCapitalised && sentence.Article.Word(open + 1) is not ("được" or "bị");
            }
        }

        return false;
    }
}
