using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether the words around an act tell its parties in full: who is asked, whose charge is rejected, a whole name and no private people.</summary>
internal static class WholeParty
{
    // words between a request and whom it asks: none but a preposition, or a people's head noun ("các chuyên gia của X")
    private const int NearAsked = 1;
    private const int FarAsked = 5;
    private const int NearPointer = 6;
    private const int FarFirm = 8;
    private const int FarOwner = 9;

    private static readonly string[] Bodies = ["quốc hội", "thượng viện", "hạ viện", "nghị viện", "tòa án", "nội các", "bộ ngoại giao", "bộ quốc phòng"];

    /// <summary>Whether the sentence itself tells the parties of the act, each of them one that makes news.</summary>
    public static bool IsTold(ActDraft draft) =>
        HasOwnParties(draft) && IsAskedOutright(draft) && IsAnswerWhole(draft) && !draft.Roles.Any(party => IsOfPrivate(draft, party));

    /// <summary>An office without its holder, half a name, "người đứng đầu" of something that is no country.</summary>
    public static bool IsNamed(EntityMention party) =>
        party.Name.Length > 0 && !(party.Kind == EntityKind.Person && IsAbbreviation(party.Name.AsSpan(0, Math.Max(0, party.Name.IndexOf(' ', StringComparison.Ordinal)))))
        && !(party is { Kind: EntityKind.Person, IsOfficeOnly: true, Office: "leader" } && !party.Text.Contains("lãnh đạo", StringComparison.OrdinalIgnoreCase))
        && !(party is { Kind: EntityKind.Person, IsCoreference: false } && !party.Name.Contains(' ', StringComparison.Ordinal) && party.Name.Any(letter => letter > '\u00ff') && !PublicParties.IsListed(party));

    // "QH Pany Yathotou": the head of a title read as a name
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    // whom only another sentence gives is a guess; a state assumed for lack of any other too
    private static bool HasOwnParties(ActDraft draft) =>
        draft.Type is not ("SANCTION" or "COERCE" or "RETREAT" or "ACCUSE" or "REJECT" or "THREATEN" or "REQUEST" or "SUPPORT" or "AID")
        || (draft.OwnRoles.Actors.Count > 0 && !draft.OwnRoles.IsAssumed && !IsAbroad(draft) && draft.OwnRoles.Actors.All(actor => actor.Rule != HomeCountry.Rule || actor.Country == HomeCountry.ReadersCode));

    // "Otto Warmbier bị áp giải": of a foreigner without office, whom nobody is said to hold, his own state is a poor guess
    private static bool IsAbroad(ActDraft draft) =>
        draft.OwnRoles is { IsByState: true, Actors: [{ Country: var state }], Recipients: [{ Office.Length: 0, Country: var own }, ..] } && state == own && state != HomeCountry.ReadersCode;

    // "yêu cầu hủy lệnh của thẩm phán X", "kêu gọi các nước nới lỏng cấm vận với X": who is asked stands right behind the verb
    private static bool IsAskedOutright(ActDraft draft)
    {
        if (draft.Type != "REQUEST")
        {
            return true;
        }

        // "kêu gọi đối thoại": of whom another sentence tells is a guess
        var article = draft.Sentence.Article;
        var first = draft.OwnRoles.Recipients.Count > 0 ? article.Tokens.FirstAt(draft.OwnRoles.Recipients[0].Span.Start) : -1;
        return first < 0 ? draft.Roles.Recipients.Count == 0 : first < draft.Sign.End || first - draft.Sign.End <= NearAsked
            || (first - draft.Sign.End <= FarAsked && ScopeRules.Default.Asked.Contains(article.Word(draft.Sign.End)));
    }

    // "Qatar bác bỏ cáo buộc này": whose?
    private static bool IsAnswerWhole(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Type != "REJECT" || draft.Roles.Recipients.Count > 0
            || !article.Has(sign.End, Math.Min(sign.End + NearPointer, draft.Sentence.End), "này", "trên", "đó", "lại");
    }

    // "tiếp lãnh đạo các tập đoàn Mỹ", "con trai ông X", "chính phủ" of some state or other
    private static bool IsOfPrivate(ActDraft draft, EntityMention party)
    {
        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(party.Span.Start);
        return (draft.Type is not ("SANCTION" or "COERCE" or "ASSAULT" or "RETREAT") && party.Kind == EntityKind.Country && (IsBehindHead(article, first) || IsBehindFirm(article, first) || IsOfPeople(draft, first)))
            || (party.Kind == EntityKind.Country && party.Text.EndsWith("chính quyền", StringComparison.OrdinalIgnoreCase) && article.Word(article.Tokens.Inside(party.Span).End) is "khu" or "vùng" or "bang" or "tỉnh")
            || (party.Kind == EntityKind.Country && party.Text.Contains("cựu quan chức", StringComparison.OrdinalIgnoreCase))
            || IsOfUnnamedState(draft, party)
            || (party is { Kind: EntityKind.Person, IsOfficeOnly: true } && first > 0 && article.Word(first - 1) is "các" or "những")
            || PublicParties.Begins(party, ScopeRules.Default.Kin)
            || (first > 2 && draft.Type != "SUPPORT" && article.Word(first - 1) is "của" && ScopeRules.Default.Kin.Contains($"{article.Word(first - 3)} {article.Word(first - 2)}"))
            || (party is { Rule: RoleNounReader.StateRule, Kind: EntityKind.Country } && party.Text is "chính phủ" or "Chính phủ" or "chính quyền" or "Chính quyền" or "quân đội" && !IsOwned(draft, party, first));
    }

    // "lãnh đạo tập đoàn Mỹ"
    private static bool IsBehindHead(ArticleReading article, int first) =>
        first > 1 && ScopeRules.Default.PrivateHeads.StandAt(article, first - 2);

    // "chính phủ được quốc tế công nhận của X"
    private static bool IsOwned(ActDraft draft, EntityMention party, int first)
    {
        var article = draft.Sentence.Article;
        for (var at = first + 1; at < Math.Min(first + FarOwner, draft.Sentence.End) && !article.IsPunctuation(at); at++)
        {
            if (article.Word(at - 1) is "của" or "ở" or "tại" && article.EntityAt[at] is >= 0 and var owner)
            {
                return article.Entities[owner].Country == party.Country;
            }
        }

        return false;
    }

    // "Tổng thống Mỹ đề nghị Quốc hội …" among the news of many states, "Quốc hội nước chủ nhà": a body of a state that its own words do not name
    private static bool IsOfUnnamedState(ActDraft draft, EntityMention party)
    {
        if (party is not { Kind: EntityKind.Organization, Country.Length: > 0 } || !Bodies.Contains(party.Text, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var article = draft.Sentence.Article;
        var end = article.Tokens.Inside(party.Span).End;
        return (article.Word(end), article.Word(end + 1)) is ("nước", "chủ") or ("nước", "sở") or ("nước", "bạn") || draft.Roles.Actors.Any(actor => actor.Kind == EntityKind.Person && actor.Country is { Length: > 0 } and not HomeCountry.ReadersCode && party.Country == HomeCountry.ReadersCode);
    }

    // "gặp mặt cựu quân nhân tình nguyện giúp X"
    private static bool IsOfPeople(ActDraft draft, int first)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.End; draft.Type == "CONSULT" && at + 1 < first && article.EntityAt[at] < 0; at++)
        {
            if (ScopeRules.Default.PrivateHeads.StandAt(article, at))
            {
                return true;
            }
        }

        return false;
    }

    // "một số tập đoàn đầu tư tài chính hàng đầu X", "ngân hàng số 3 X"
    private static bool IsBehindFirm(ArticleReading article, int first)
    {
        for (var at = first - 1; at > 0 && at > first - FarFirm && !article.IsPunctuation(at) && article.EntityAt[at] < 0 && !article.Is(at, CueKinds.Preposition | CueKinds.PartyJoint | CueKinds.Boundary); at--)
        {
            if ((article.Word(at - 1), article.Word(at)) is ("tập", "đoàn") or ("doanh", "nghiệp") or ("nhà", "đầu") or ("công", "ty") or ("ngân", "hàng") or ("truyền", "hình"))
            {
                return true;
            }
        }

        return false;
    }
}
