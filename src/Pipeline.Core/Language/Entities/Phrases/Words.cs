using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Function words that the phrase readers ask for.</summary>
internal static class Words
{
    /// <summary>Words before a noun that make it several.</summary>
    public static readonly HashSet<ulong> Several = [.. new[] { "các", "những", "nhiều", "hai", "ba", "bốn", "số", "mọi" }.Select(word => WordId.Of(word))];

    /// <summary>Words that follow a name and never belong to it.</summary>
    public static readonly HashSet<ulong> Follow =
    [
        .. new[]
        {
            "đã", "sẽ", "đang", "vừa", "cũng", "là", "có", "và", "của", "tại", "ở", "cho", "với", "về", "từ", "vào", "ngày", "hôm", "trong", "khi", "nói",
            "bị", "được", "không", "chưa", "phải", "này", "đó", "thì", "mà", "để", "do", "theo", "trên", "sau", "trước", "đến", "tới", "vẫn", "còn", "hay", "hoặc",
            "nêu", "gửi", "ra", "bắt", "đưa", "muốn", "cùng", "một", "các", "những", "nhưng", "nên", "tuy", "hiện", "đây", "cả", "mọi", "mỗi", "bởi", "nhằm", "nếu", "tuy", "thế", "vậy", "ai", "gì", "ông", "bà", "hai", "nhiều", "tết", "rồi", "lại", "ngay", "cuộc", "mới", "biểu", "năm", "tiếp", "giờ", "nguồn", "ảnh", "video", "đều", "qua", "thêm", "dù", "chỉ", "song", "như", "vì", "dẫn", "viết", "đăng",
        }.Select(word => WordId.Of(word)),
    ];

    /// <summary>Words before the one to whom something is done or given.</summary>
    public static readonly HashSet<ulong> Towards = [.. new[] { "cho", "từ", "với", "vào", "tới", "đến", "sang", "chống", "thăm", "giúp" }.Select(word => WordId.Of(word))];

    public static readonly HashSet<ulong> Directions = [.. new[] { "bắc", "nam", "đông", "tây", "trung" }.Select(word => WordId.Of(word))];

    /// <summary>Short names of peoples that stand behind a calling: <c>ca sĩ Hàn</c>, <c>diễn viên Việt</c>.</summary>
    public static readonly HashSet<ulong> Peoples = [.. new[] { "hàn", "việt", "thái", "nhật", "mỹ", "tây", "trung", "ấn", "nga", "hoa", "pháp", "anh", "đức", "ý", "âu", "á", "phi" }.Select(word => WordId.Of(word))];

    /// <summary>Last syllables of verbs whose object follows them: ca ngợi, chỉ trích, ủng hộ, chúc mừng, ghi nhớ, mong.</summary>
    public static readonly HashSet<ulong> TakeObject = [.. new[] { "chúc", "ngợi", "trích", "hộ", "mừng", "nhớ", "mong", "giục", "gọi", "mời", "khen", "chê", "cáo", "vực", "bắt", "thay", "đón", "tiếp", "tố", "thăm", "gặp" }.Select(word => WordId.Of(word))];

    /// <summary>Last syllables of verbs that call on others: kêu gọi, yêu cầu, đề nghị, thúc giục, chúc mừng, giúp.</summary>
    public static readonly HashSet<ulong> Appeals = [.. new[] { "gọi", "cầu", "nghị", "giục", "mừng", "giúp", "mong", "ép" }.Select(word => WordId.Of(word))];

    /// <summary>Last syllables of what an outsider does with or for two others: điện đàm với, tiếp xúc với, nói chuyện với, làm trung gian cho, hòa giải cho.</summary>
    public static readonly HashSet<ulong> Mediates = [.. new[] { "đàm", "xúc", "chuyện", "gian", "giải" }.Select(word => WordId.Of(word))];

    /// <summary>Second syllables of "hai láng giềng", "hai cựu thù".</summary>
    public static readonly HashSet<ulong> Neighbours = [.. new[] { "láng", "cựu" }.Select(word => WordId.Of(word))];

    /// <summary>Last syllables of verbs that are aimed at others than their subject: chỉ trích, lên án, cáo buộc, trừng phạt, đe dọa, phản đối, cảnh báo, ủng hộ.</summary>
    public static readonly HashSet<ulong> Aimed = [.. Appeals, .. new[] { "trích", "án", "cáo", "buộc", "phạt", "dọa", "đối", "tố", "báo", "hộ" }.Select(word => WordId.Of(word))];

    /// <summary>First syllables of what several do together: gặp, hội đàm, điện đàm, họp, nhất trí, thảo luận, bàn, ký, cùng.</summary>
    public static readonly HashSet<ulong> Jointly = [.. new[] { "gặp", "hội", "điện", "họp", "nhất", "thảo", "bàn", "ký", "cùng", "đều", "nhóm", "đàm", "đối" }.Select(word => WordId.Of(word))];

    /// <summary>Heads before "nước này" that are part of the state: chính quyền, quân đội, phía, giới chức.</summary>
    public static readonly HashSet<ulong> Organs = [.. new[] { "chính", "quyền", "quân", "đội", "phía", "giới", "chức", "lực", "lượng" }.Select(word => WordId.Of(word))];

    /// <summary>Rivers, lakes and beaches that are called after a city.</summary>
    public static readonly HashSet<ulong> Waters = [.. new[] { "sông", "hồ", "biển", "suối" }.Select(word => WordId.Of(word))];

    public static readonly ulong YearsOld = WordId.Of("tuổi");
    public static readonly ulong Home = WordId.Of("nhà");
    public static readonly ulong Mister = WordId.Of("ông");
    public static readonly ulong Madam = WordId.Of("bà");
    public static readonly ulong Three = WordId.Of("ba");
    public static readonly ulong Four = WordId.Of("bốn");
    public static readonly ulong Of = WordId.Of("của");
    public static readonly ulong And = WordId.Of("và");
    public static readonly ulong With = WordId.Of("với");
    public static readonly ulong Along = WordId.Of("cùng");
    public static readonly ulong At = WordId.Of("tại");
    public static readonly ulong In = WordId.Of("ở");
    public static readonly ulong Between = WordId.Of("giữa");
    public static readonly ulong Country = WordId.Of("nước");
    public static readonly ulong Day = WordId.Of("ngày");
    public static readonly ulong OnDay = WordId.Of("hôm");
    public static readonly ulong About = WordId.Of("về");
    public static readonly ulong Ampersand = WordId.Of("&");
    public static readonly ulong Named = WordId.Of("tên");
    public static readonly ulong Is = WordId.Of("là");
}
