using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether those who take part are told, and concern the public.</summary>
internal static class PartyCheck
{
    private const string Readers = "VNM";
    private const int PostCharacters = 60;

    // words between a request and whom it asks: none but a preposition, or a people's head noun ("các chuyên gia của X")
    private const int NearAsked = 1;
    private const int FarAsked = 5;
    private const int NearPointer = 6;
    private const int FarFirm = 8;
    private static readonly string[] Mutual = ["nhất trí", "thống nhất", "thỏa thuận", "thoả thuận"];

    /// <summary>Whether as many take part as such an act needs, each of them a whole name.</summary>
    public static bool HasParties(ScopeRule rule, ActDraft draft, bool isDated)
    {
        var (actors, recipients) = (draft.Roles.Actors, draft.Roles.Recipients);
        // "Bỉ đã bắt ba người hôm 14/11": who was arrested has no name, the news has a state and a day
        var isDatedAct = isDated && draft.Date.IsKnown && actors.Any(actor => PublicParties.IsPublic(actor) || actor.Country is { Length: > 0 } and not Readers) && rule.Recipients > 0;
        return actors.Count >= rule.Actors && (recipients.Count >= rule.Recipients || isDatedAct) && actors.Count + recipients.Count >= rule.Parties
            && !(recipients.Count == 1 && actors.Count == 1 && recipients[0].EntityId == actors[0].EntityId)
            && (isDated || draft.Type != "AGREE" || actors.Count > 1 || actors.Any(actor => actor.Kind == EntityKind.Organization) || !IsMutual(draft))
            && (draft.Type != "PERSONNEL" || (isDated && draft.Mode == "elect") || actors.Any(actor => actor.Kind == EntityKind.Person && (isDated || actor is { Name.Length: > 0, IsOfficeOnly: false })))
            && (draft.Type != "PERSONNEL" || isDated || !IsAppointer(draft))
            && (isDated || (HasOwnParties(draft) && IsAskedOutright(draft) && IsAnswerWhole(draft) && !draft.Roles.All.Any(party => IsOfPrivate(draft, party))))
            && (isDated || (draft.Roles.All.All(IsWhole) && (rule.Actors >= 2 ? !AreOne(actors) : IsDirected(draft))));
    }

    // "Tổng thống bổ nhiệm thêm các chức danh": the subject of these verbs is not the one who gets or loses the post
    private static bool IsAppointer(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        var isPassive = Enumerable.Range(draft.Sentence.First, sign.End - draft.Sentence.First).Any(at => article.Word(at) is "bị" or "được");
        return !isPassive && !sign.IsNoun && ScopeRules.Default.Appointing.Any(verb => sign.Span.Of(article.Tokens.Text).StartsWith(verb, StringComparison.OrdinalIgnoreCase))
            && draft.OwnRoles.Actors.All(actor => actor.Span.Start < sign.Span.Start);
    }

    // whom only another sentence gives is a guess; a state assumed for lack of any other too
    private static bool HasOwnParties(ActDraft draft) =>
        draft.Type is not ("SANCTION" or "COERCE" or "RETREAT" or "ACCUSE" or "REJECT" or "THREATEN" or "REQUEST" or "SUPPORT" or "AID")
        || (draft.OwnRoles.Actors.Count > 0 && !draft.OwnRoles.IsAssumed && draft.OwnRoles.Actors.All(actor => actor.Rule != "home" || actor.Country == Readers));

    // "yêu cầu hủy lệnh của thẩm phán X", "kêu gọi các nước nới lỏng cấm vận với X": who is asked stands right behind the verb
    private static bool IsAskedOutright(ActDraft draft)
    {
        if (draft.Type != "REQUEST" || draft.OwnRoles.Recipients.Count == 0)
        {
            return true;
        }

        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(draft.OwnRoles.Recipients[0].Span.Start);
        return first < draft.Sign.End || first - draft.Sign.End <= NearAsked
            || (first - draft.Sign.End <= FarAsked && ScopeRules.Default.Asked.Contains(article.Word(draft.Sign.End)));
    }

    // "Qatar bác bỏ cáo buộc này": whose?
    private static bool IsAnswerWhole(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Type != "REJECT" || draft.Roles.Recipients.Count > 0
            || !Enumerable.Range(sign.End, Math.Min(NearPointer, draft.Sentence.End - sign.End)).Any(at => article.Word(at) is "này" or "trên" or "đó" or "lại");
    }

    // "tiếp lãnh đạo các tập đoàn Mỹ", "con trai ông X", "chính phủ" of some state or other
    private static bool IsOfPrivate(ActDraft draft, EntityMention party)
    {
        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(party.Span.Start);
        var before = first > 1 ? $"{article.Word(first - 2)} {article.Word(first - 1)}" : "";
        return (draft.Type == "CONSULT" && party.Kind == EntityKind.Country && (ScopeRules.Default.PrivateHeads.Contains(before) || IsBehindFirm(article, first)))
            || (party is { Kind: EntityKind.Person, IsOfficeOnly: true } && first > 0 && article.Word(first - 1) is "các" or "những")
            || ScopeRules.Default.Kin.Any(word => party.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || (first > 2 && draft.Type != "SUPPORT" && article.Word(first - 1) is "của" && ScopeRules.Default.Kin.Contains($"{article.Word(first - 3)} {article.Word(first - 2)}"))
            || party is { Rule: "role-noun.state", Kind: EntityKind.Country } && party.Text is "chính phủ" or "Chính phủ" or "chính quyền" or "Chính quyền" or "quân đội";
    }

    // "một số tập đoàn đầu tư tài chính hàng đầu X"
    private static bool IsBehindFirm(Reading.ArticleReading article, int first)
    {
        for (var at = first - 1; at > 0 && at > first - FarFirm && !article.IsPunctuation(at) && article.EntityAt[at] < 0; at--)
        {
            if ((article.Word(at - 1), article.Word(at)) is ("tập", "đoàn") or ("doanh", "nghiệp") or ("nhà", "đầu"))
            {
                return true;
            }
        }

        return false;
    }

    // "nhất trí", "thống nhất": with whom? One alone promises, and a body decides
    private static bool IsMutual(ActDraft draft) =>
        draft.Sign.Span.Of(draft.Sentence.Article.Tokens.Text) is var anchor && Mutual.Any(word => anchor.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a public party stands where the rule wants it. News that is dated and from abroad reaches the readers because it
    /// concerns the public there.
    /// </summary>
    public static bool IsPublic(ScopeRule rule, ActDraft draft, bool isDated)
    {
        var text = draft.Sentence.Article.Tokens.Text;
        var acting = draft.Roles.Actors.Any(party => PublicParties.IsPublic(party) || ((IsOfOffice(draft) || (isDated && draft.Type == "CONCEDE")) && PublicParties.IsPublicTarget(party, text)));
        var receiving = draft.Roles.Recipients.Any(party => PublicParties.IsPublicTarget(party, text));
        var abroad = isDated && draft.Roles.All.Any(party => party.Country is { Length: > 0 } and not Readers);
        var post = (isDated && draft.Type == "PERSONNEL" && draft.Date.IsKnown) || (IsOfOffice(draft) && NamesPost(draft, text));
        return abroad || post || rule.Public switch
        {
            ScopePlace.Actor => acting,
            ScopePlace.Recipient => receiving,
            ScopePlace.Both => acting && receiving,
            ScopePlace.Any => acting || receiving,
            _ => true,
        };
    }

    private static bool IsOfOffice(ActDraft draft) => draft.Type == "PERSONNEL" || draft.Mode == "resign";

    // "bầu ông X làm Chủ tịch nước", "Ban Bí thư cách chức ông X": the post behind the words of the act, or who decides before them
    private static bool NamesPost(ActDraft draft, string text)
    {
        var sentence = draft.Sentence.Sentence.Span;
        var sign = draft.Sign.Span;
        var end = Math.Min(sentence.End, sign.End + PostCharacters);
        return end > sign.Start && sign.Start >= sentence.Start
            && (Holds(text.AsSpan(sign.Start, end - sign.Start), ScopeRules.Default.PublicPosts) || Holds(text.AsSpan(sentence.Start, sign.Start - sentence.Start), ScopeRules.Default.Deciders));
    }

    private static bool Holds(ReadOnlySpan<char> told, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (told.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // nobody blames or thanks his own state, arrests a country or acts as "hai bên" towards a third: these are parties misread
    private static bool IsDirected(ActDraft draft)
    {
        var (actors, recipients) = (draft.Roles.Actors, draft.Roles.Recipients);
        return draft.Type switch
        {
            "CONSULT" or "AGREE" or "RETREAT" or "PROTEST" or "PERSONNEL" => true,
            // "Bộ trưởng yêu cầu các phi công luyện tập": an order at home
            "REQUEST" when recipients.Any(party => party is { Kind: EntityKind.Group, Office.Length: > 0 } && actors.Any(actor => actor.Country == party.Country)) => false,
            // "cấm người nước X nhập cảnh Mỹ", "Bộ Nội vụ cho biết tin tặc tấn công …": nobody shuts out or attacks his own state
            "COERCE" when draft.Mode is "restrict" or "cyber" && recipients.Any(party => party.Kind == EntityKind.Country && actors.Any(actor => actor.Kind != EntityKind.Country && actor.Country == party.Country && !draft.Sentence.Article.Home.Country.Equals(party.Country, StringComparison.Ordinal))) => false,
            "COERCE" => !actors.Any(actor => actor.Country == Readers) || recipients.All(party => party.Kind != EntityKind.Country),
            _ => (actors.Count < 2 || !actors.Any(actor => actor.IsCoreference)) && !recipients.Any(party => party.Kind == EntityKind.Country && actors.Any(actor => actor.Country == party.Country)),
        };
    }

    // "chính phủ Anh" and "Thủ tướng Anh" do not meet each other
    private static bool AreOne(IReadOnlyList<EntityMention> actors) =>
        actors.All(actor => actor.Country.Length > 0 && actor.Country == actors[0].Country) && actors.Any(actor => actor.Kind != EntityKind.Person);

    // an office without its holder, half a name, "người đứng đầu" of something that is no country
    private static bool IsWhole(EntityMention party) =>
        party.Name.Length > 0
        && !(party is { Kind: EntityKind.Person, IsOfficeOnly: true, Office: "leader" } && !party.Text.Contains("lãnh đạo", StringComparison.OrdinalIgnoreCase))
        && !(party is { Kind: EntityKind.Person, IsCoreference: false } && !party.Name.Contains(' ', StringComparison.Ordinal) && party.Name.Any(letter => letter > '\u00ff') && !PublicParties.IsListed(party));
}
