using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads words that point at someone named before: "ông ấy", "hai bên", "nước này", "nhóm này" (<c>Data/vi/references.yaml</c>).</summary>
internal static class ReferenceReader
{
    /// <summary>Class of words that tell no sex: "quan chức này".</summary>
    public const string Anyone = "anyone";

    /// <summary>Class of "bị cáo" and "nghi phạm" without a name.</summary>
    public const string Accused = "accused";

    /// <summary>Class of "vị khách".</summary>
    public const string Guest = "guest";

    /// <summary>Class of "các ngoại trưởng", said of a body of states.</summary>
    public const string Members = "its members";

    /// <summary>Class of "hai miền Triều Tiên".</summary>
    public const string TwoKoreas = "two Koreas";

    private static readonly ulong Republic = WordId.Of("cộng");
    private static readonly ulong Both = WordId.Of("cả");
    private static readonly ulong Undergo = WordId.Of("bị");
    private static readonly ulong Receive = WordId.Of("được");

    /// <summary>The pointing phrase at <paramref name="at"/>, or null.</summary>
    public static Phrase? Read(TextView view, int at) =>
        view.Is(at, EntryRole.Reference, out var reference, out var end) && Points(view, reference.Name, at, end)
            ? new Phrase { Kind = KindOf(reference.Name), First = at, End = end, NameFirst = at, NameEnd = at, Reference = reference.Name, Rule = "reference" }
            : null;

    private static bool Points(TextView view, string reference, int at, int end) => reference switch
    {
        "they" => OpensClause(view, at),
        // "hai nhà ngoại giao Na Uy"
        "two men" or "two people" => !view.IsCapital(end) || view.Breaks(end),
        "two between" => view.IsWord(at - 1, Words.Between) || (OpensClause(view, at) && (IsJoint(view, end) || (end < view.Count && Words.Follow.Contains(view.Tokens[end].Word) && IsJoint(view, end + 1)))) || (view.StartsSentence(at) && view.IsWord(at, Both) && (view.IsWord(end, Undergo) || view.IsWord(end, Receive))),

        // "hai nước cộng hòa tự xưng"
        "two parties" => !view.IsWord(end, Republic),
        "its group" => IsOwner(view, at, end) || IsSpeaking(view, at, end),
        Members => IsSpeaking(view, at, end),

        // "yêu cầu công ty trả lương"
        "the firm" => IsSpeaking(view, at, end) || (at > 0 && Words.Asking.Contains(view.Tokens[at - 1].Word) && end < view.Count && !view.Breaks(end) && !view.IsCapital(end)),

        // "Nhóm tiếp xúc ba bên"
        "three parties" => !view.IsWord(at + 1, Words.Side) || end - at > 2 || OpensClause(view, at),

        // "cắt quan hệ với láng giềng"; "quan hệ láng giềng hữu nghị" is of nobody
        "other country" when view.IsWord(at, Words.Neighbour) => view.IsWord(at - 1, Words.With) && EndsPhrase(view, end),

        // "các nước láng giềng"
        "other country" or Anyone => !Words.Several.Contains(view.Tokens[Math.Max(0, at - 1)].Word),
        // "hai vị khách", "vị khách mời"
        Guest => !Words.Several.Contains(view.Tokens[Math.Max(0, at - 1)].Word) && !view.IsWord(end, Words.Invite),
        _ => true,
    };

    // "…. Họ lên án", ", họ kêu gọi": elsewhere, and in quotations, "họ" is a family name or stands for anybody
    private static bool OpensClause(TextView view, int at) => view.IsMark(at - 1, ',') || (view.StartsSentence(at) && !view.IsMark(at - 1, '"') && !view.IsMark(at - 1, '“'));

    // "Hai người bàn về Syria", "cả hai đều cam kết …"
    private static bool IsJoint(TextView view, int at) => at < view.Count && !view.Breaks(at) && Words.Talking.Contains(view.Tokens[at].Word);

    // "Nhóm bác bỏ lời kêu gọi", "tại Brussels; các ngoại trưởng đã nhất trí": the subject of what is said
    private static bool IsSpeaking(TextView view, int at, int end)
    {
        if (!(OpensClause(view, at) || view.IsMark(at - 1, ';') || view.IsMark(at - 1, ':') || view.IsWord(at - 1, Words.And)))
        {
            return false;
        }

        var verb = end < view.Count && Words.BeforeActing.Contains(view.Tokens[end].Word) ? end + 1 : end;
        return verb < view.Count && !view.Breaks(verb) && Words.Acting.Contains(view.Tokens[verb].Word);
    }

    // "của nhóm,", "của nhóm đã": a bare noun that closes the phrase
    private static bool IsOwner(TextView view, int at, int end) =>
        view.IsWord(at - 1, Words.Of) && (EndsPhrase(view, end) || view.IsWord(end, Words.Make));

    private static bool EndsPhrase(TextView view, int end) =>
        end >= view.Count || view.Tokens[end].StartsLine || view.Tokens[end].Kind == TokenKind.Punctuation || Words.Follow.Contains(view.Tokens[end].Word);

    private static EntityKind KindOf(string reference) => reference switch
    {
        "two parties" or TwoKoreas or "three parties" or "four parties" or "this country" or "other country" => EntityKind.Country,
        "this group" or "its group" or "this body" or "this firm" or Members or "the firm" => EntityKind.Organization,
        _ => EntityKind.Person,
    };
}
