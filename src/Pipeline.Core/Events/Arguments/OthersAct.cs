using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X hoan nghênh việc phóng thích", "X kêu gọi ngừng bắn": who welcomes, condemns or asks for an act does not do it.</summary>
internal static class OthersAct
{
    private const int MostWordsBetween = 3;

    /// <summary>Whether <paramref name="subject"/> only speaks of the act: the verb between the two is one of praise, blame or demand.</summary>
    public static bool Is(SentenceReading sentence, ActSign sign, PartyGroup subject)
    {
        if (FacedMeasure.Is(sentence, sign) || IsDefied(sentence, sign, subject) || IsOutlet(sentence, sign, subject) || IsWeighed(sentence, sign) || (sentence.Signs.Count > 1 && (IsAimOfNoun(sentence, sign) || IsAskedOfOthers(sentence, sign, subject))))
        {
            return true;
        }

        foreach (var outer in sentence.Signs)
        {
            if (outer != sign && !outer.IsNoun && outer.First >= subject.End && SpeaksOf(outer, sign) && (IsInside(outer, sign) || IsObject(sentence, outer, sign)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"giới chức X xác định loại tên lửa được phóng thử", "Hãng tin Y nói tàu được triển khai": who watches or reports what others move does not move it.</summary>
    public static bool IsWatched(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        sign.Rule.Frame == ActFrame.Deploy
        && Enumerable.Range(subject.End, Math.Max(0, sign.First - subject.End)).Any(at => (sentence.Article.Word(at), sentence.Article.Word(at + 1)) is ("xác", "định") or ("phát", "hiện") or ("đánh", "giá") or ("phân", "tích") or ("theo", "dõi") or ("ghi", "nhận") or ("điều", "tra"));

    // "Hãng tin X dẫn nguồn tin cho rằng triển khai tàu …": who passes the news on does nothing but speak
    private static bool IsOutlet(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        !SpokenActs.Are(sign.Rule.Type) && sign.Rule.Type is not "CONSULT" and not "PERSONNEL" and not "AGREE" && NamesOutlet(sentence.Article, subject.First - 2, subject.End);

    private static bool NamesOutlet(ArticleReading article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("hãng", "tin") or ("thông", "tấn") or ("truyền", "thông") or ("nhật", "báo") or ("tờ", "báo"))
            {
                return true;
            }
        }

        return false;
    }

    // "X đề nghị các bộ hỗ trợ Y", "X đề nghị Vamed tiếp tục hỗ trợ Y": those asked are no party on record, and X does not help Y
    private static bool IsAskedOfOthers(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        !sign.IsNoun && sign.Rule.Type is "AID" or "SANCTION" or "COERCE" or "MOBILIZE" or "ASSAULT" && AsksOthers(sentence, sign, subject);

    private static bool AsksOthers(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        sentence.Signs.Any(outer => outer.Rule.Type == "REQUEST" && !outer.IsNoun
            && outer.First >= subject.End && outer.End < sign.First && !sentence.Article.HasMark(outer.End, sign.First) && IsNamed(sentence, outer.End) && !sentence.Article.Has(outer.End, sign.First, "để", "và"));

    private static bool IsNamed(SentenceReading sentence, int at) =>
        sentence.Article.Tokens[at].IsCapitalised || sentence.Article.Word(at) is "các" or "những" or "mọi" or "toàn";

    // "mục tiêu của chiến dịch tẩy chay nhằm phản đối Y": the aim of an act that is itself only spoken of
    private static bool IsAimOfNoun(SentenceReading sentence, ActSign sign) =>
        !sign.IsNoun && sentence.Article.Word(sign.First - 1) is "nhằm" && EndsNoun(sentence, sign.First - 1);

    private static bool EndsNoun(SentenceReading sentence, int end) => sentence.Signs.Any(noun => noun.IsNoun && !noun.HasSubject && noun.End == end);

    // "ông X nói rút quân sẽ khiến nguy cơ tăng": he weighs the act, whoever would do it
    private static bool IsWeighed(SentenceReading sentence, ActSign sign)
    {
        var said = sign.First - 1;
        said -= sentence.Article.Word(said) is "rằng" or "việc" ? 1 : 0;
        if (sign.IsNoun || said <= sentence.First || !(sentence.IsCovered(said, CueKinds.Reporting) || sentence.Article.Word(said) is "thêm"))
        {
            return false;
        }

        for (var at = sign.End; at + 1 < sentence.End && !sentence.Article.IsPunctuation(at); at++)
        {
            // "cho biết thử nghiệm tên lửa không phải là vi phạm"
            if (sentence.Article.HasPair(at, at + 2, "phải", "là"))
            {
                return true;
            }

            if (sentence.Article.Word(at) is "là" && sentence.Article.Word(at + 1) is "cần" or "điều" or "sai" or "đúng" or "quan" or "hợp" or "bắt")
            {
                return true;
            }

            if (sentence.Article.Word(at) is "sẽ" or "thể" or "chỉ")
            {
                return sentence.Article.Word(at + 1) is "khiến" or "gây" or "làm" or "giúp" or "dẫn" or "tạo" or "ảnh" or "là";
            }
        }

        return false;
    }

    // "phe đối lập xuống đường bất chấp lệnh cấm tụ tập", "X vi phạm lệnh ngừng bắn": who defies it has not imposed it
    private static bool IsDefied(SentenceReading sentence, ActSign sign, PartyGroup subject) =>
        sign.Rule.Type is "COERCE" or "SANCTION" or "ASSAULT" or "MOBILIZE" && sign.First - 2 >= subject.End
        && (RoleWords.Defying.StandAt(sentence.Article, sign.First - 2) || RepelledAttack.Is(sentence, sign));

    private static bool SpeaksOf(ActSign outer, ActSign sign) => outer.Rule.Type switch
    {
        "SUPPORT" or "ACCUSE" => outer.Rule.Mode is not "investigate" && sign.Rule.Type != outer.Rule.Type,
        "REQUEST" => sign.Rule.Type is "RETREAT" or "CONCEDE" or "ASSAULT" or "COERCE" or "MOBILIZE",
        _ => false,
    };

    // "gọi việc đưa giàn khoan vào là khiêu khích"
    private static bool IsInside(ActSign outer, ActSign sign) => outer.First < sign.First && sign.End <= outer.End;

    // "lên án mạnh mẽ việc bắt giữ", with nothing but light words in between
    private static bool IsObject(SentenceReading sentence, ActSign outer, ActSign sign) =>
        outer.End <= sign.First && sign.First - outer.End <= MostWordsBetween
        && Enumerable.Range(outer.End, sign.First - outer.End).All(at => sentence.GroupAt(at) is null && !sentence.Article.IsPunctuation(at) && sentence.Article.Word(at) is not ("và" or "rồi" or "khi" or "sau" or "thời"));
}
