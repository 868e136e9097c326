using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Function words that the phrase readers ask for; the lists of them are in <c>Data/vi/phrase-words.yaml</c>.</summary>
internal static class Words
{
    private static readonly IReadOnlyList<DataLine> Lines = DataLineFile.Load("vi/phrase-words.yaml");

    /// <summary>Words before a noun that make it several.</summary>
    public static readonly HashSet<ulong> Several = List("several");

    /// <summary>Words that follow a name and never belong to it.</summary>
    public static readonly HashSet<ulong> Follow = List("follow");

    /// <summary>Words behind a name at the head of a sentence: Hương bị bắt, Lợi khai, Kim đã.</summary>
    public static readonly HashSet<ulong> Told = List("told");

    /// <summary>First words of what two who talk do.</summary>
    public static readonly HashSet<ulong> Talking = List("talking");

    /// <summary>First words of what a group, a body of states or a firm says or decides.</summary>
    public static readonly HashSet<ulong> Acting = List("acting");

    /// <summary>Adverbs between such a subject and what it says.</summary>
    public static readonly HashSet<ulong> BeforeActing = List("before acting");

    /// <summary>Last syllables of verbs of asking and blaming, before a firm.</summary>
    public static readonly HashSet<ulong> Asking = List("asking");

    /// <summary>Words before the one to whom something is done or given.</summary>
    public static readonly HashSet<ulong> Towards = List("towards");

    /// <summary>Words before the one who is visited: thăm, tới, sang, đến.</summary>
    public static readonly HashSet<ulong> Visits = List("visits");

    public static readonly HashSet<ulong> Directions = List("directions");

    /// <summary>Short names of peoples that stand behind a calling: <c>ca sĩ Hàn</c>, <c>diễn viên Việt</c>.</summary>
    public static readonly HashSet<ulong> Peoples = List("peoples");

    /// <summary>Last syllables of verbs whose object follows them: ca ngợi, chỉ trích, ủng hộ, chúc mừng, ghi nhớ, mong.</summary>
    public static readonly HashSet<ulong> TakeObject = List("take object");

    /// <summary>Words before a person that only stress him: chính ông X, bản thân ông X.</summary>
    public static readonly HashSet<ulong> Themselves = List("themselves");

    /// <summary>Last syllables of what says when or how before the subject: hôm qua, chiều nay, trước đó, tuy nhiên.</summary>
    public static readonly HashSet<ulong> EndAdverb = List("end adverb");

    /// <summary>Words that open a clause behind or inside another: rằng, khi, mà, song.</summary>
    public static readonly HashSet<ulong> OpenClause = List("open clause");

    /// <summary>Last syllables of what an outsider does with or for two others: điện đàm với, tiếp xúc với, nói chuyện với, làm trung gian cho, hòa giải cho.</summary>
    public static readonly HashSet<ulong> Mediates = List("mediates");

    /// <summary>Last syllables of meeting or receiving somebody, right before the one who is met: gặp, gặp gỡ, tiếp.</summary>
    public static readonly HashSet<ulong> Meets = List("meets");

    /// <summary>Words between "với" and "hai nước" that only say who of the two states is meant: lãnh đạo, nguyên thủ, chính phủ, phía, của.</summary>
    public static readonly HashSet<ulong> Heads = List("heads");

    /// <summary>Second syllables of "hai láng giềng", "hai cựu thù".</summary>
    public static readonly HashSet<ulong> Neighbours = List("neighbours");

    /// <summary>Last syllables of verbs that call on others: kêu gọi, yêu cầu, đề nghị, thúc giục, mong.</summary>
    public static readonly HashSet<ulong> Appeals = List("appeals");

    /// <summary>Last syllables of verbs that are aimed at others than their subject, or call on them: chỉ trích, lên án, cáo buộc, trừng phạt, đe dọa, kêu gọi, yêu cầu, thúc giục.</summary>
    public static readonly HashSet<ulong> Aimed = [.. Appeals, .. List("aimed")];

    /// <summary>First syllables of what several do together: gặp, hội đàm, điện đàm, họp, nhất trí, thảo luận, bàn, ký, cùng.</summary>
    public static readonly HashSet<ulong> Jointly = List("jointly");

    /// <summary>Heads before "nước này" that are part of the state: chính quyền, quân đội, phía, giới chức.</summary>
    public static readonly HashSet<ulong> Organs = List("organs");

    /// <summary>Last syllables of what belongs to a state and can be entered: vùng biển, lãnh thổ, không phận, chủ quyền.</summary>
    public static readonly HashSet<ulong> Domains = List("domains");

    /// <summary>Last syllables of verbs of intruding: xâm nhập, xâm phạm, áp sát.</summary>
    public static readonly HashSet<ulong> Intrudes = List("intrudes");

    /// <summary>First syllables of the houses of a parliament that has two: thượng viện, hạ viện, nghị viện.</summary>
    public static readonly HashSet<ulong> Houses = List("houses");

    /// <summary>Rivers, lakes and beaches that are called after a city.</summary>
    public static readonly HashSet<ulong> Waters = List("waters");

    /// <summary>First words of provinces, districts and communes of Viet Nam.</summary>
    public static readonly HashSet<ulong> HomeUnits = List("home units");

    public static readonly ulong YearsOld = WordId.Of("tuổi");
    public static readonly ulong Home = WordId.Of("nhà");
    public static readonly ulong When = WordId.Of("khi");
    public static readonly ulong Moment = WordId.Of("lúc");
    public static readonly ulong That = WordId.Of("đó");
    public static readonly ulong From = WordId.Of("từ");
    public static readonly ulong Reaching = WordId.Of("đến");
    public static readonly ulong Invite = WordId.Of("mời");
    public static readonly ulong Official = WordId.Of("quan");
    public static readonly ulong Post = WordId.Of("chức");
    public static readonly ulong This = WordId.Of("này");
    /// <summary>Words before the one accused of whom a court speaks: rằng, với, của, phạt.</summary>
    public static readonly HashSet<ulong> BeforeAccused = List("before accused");

    public static readonly ulong Suffering = WordId.Of("bị");
    public static readonly ulong Force = WordId.Of("buộc");
    public static readonly ulong Questioned = WordId.Of("can");
    public static readonly ulong Receiving = WordId.Of("được");
    public static readonly ulong Causing = WordId.Of("khiến");
    public static readonly ulong Is = WordId.Of("là");
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

    /// <summary>The last syllable of "tổng thống", "phó tổng thống".</summary>
    public static readonly ulong Presiding = WordId.Of("thống");
    public static readonly ulong MiddleOfMan = WordId.Of("văn");
    public static readonly ulong MiddleOfWoman = WordId.Of("thị");
    public static readonly ulong Day = WordId.Of("ngày");
    public static readonly ulong OnDay = WordId.Of("hôm");
    public static readonly ulong About = WordId.Of("về");
    public static readonly ulong Ampersand = WordId.Of("&");
    public static readonly ulong Side = WordId.Of("bên");
    public static readonly ulong Part = WordId.Of("phía");
    public static readonly ulong Camp = WordId.Of("phe");
    public static readonly ulong Middle = WordId.Of("trung");
    public static readonly ulong Neighbour = WordId.Of("láng");
    public static readonly ulong Know = WordId.Of("biết");
    public static readonly ulong Affair = WordId.Of("việc");
    public static readonly ulong Man = WordId.Of("người");
    public static readonly ulong Born = WordId.Of("gốc");
    public static readonly ulong Make = WordId.Of("làm");

    private static HashSet<ulong> List(string key) => WordId.SetOf(DataLineFile.Items(Lines, key));
}
