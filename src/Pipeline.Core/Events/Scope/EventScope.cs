using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether what a mention tells makes an event: an act of public affairs, told as news, with the parties that such an act needs.</summary>
/// <remarks>
/// An article of unknown day says nothing of when: neither can its events be dated nor told from the next ones. Only what it says
/// outright makes events.
/// </remarks>
internal static class EventScope
{
    private const int OftenReported = 3;

    /// <summary>The reason why not, or <see cref="ScopeReasons.None"/>.</summary>
    public static string ReasonAgainst(ActDraft draft) => ReasonAgainst(draft, draft.Sentence.Article.IsDated);

    /// <summary>
    /// Whether it would make an event in an article of unknown day too: told by a main clause, settled, with all its parties. Of
    /// 239 events of real dated articles, judged one by one, 35 in 50 so told were right, and 58 in 195 of the others.
    /// </summary>
    /// <param name="draft">The report of an act.</param>
    /// <param name="reason">What <see cref="ReasonAgainst(ActDraft)"/> says of it.</param>
    public static bool IsOutright(ActDraft draft, string reason) =>
        reason.Length == 0 && (!draft.Sentence.Article.IsDated || (draft is { IsNews: true, IsPlain: true } && AgainstPage(draft, isDated: false).Length == 0 && AgainstTelling(draft, isDated: false).Length == 0));

    private static string ReasonAgainst(ActDraft draft, bool isDated)
    {
        var page = AgainstPage(draft, isDated);
        return page.Length > 0 ? page
            : draft.Sign.Rule.IsMentionOnly || draft.IsRetold || (draft.Type == "ASSAULT" && AttackCheck.IsNone(draft)) ? ScopeReasons.InPassing
            : AgainstTelling(draft, isDated);
    }

    private static string AgainstPage(ActDraft draft, bool isDated)
    {
        var article = draft.Sentence.Article;
        if (article.OrdinaryGenre(draft.Type) is { } genre && !(isDated && genre.NewsWhenDated))
        {
            return ScopeReasons.PagePrefix + genre.Name;
        }

        // who coaches whom is a mention, and no public affair
        if (draft.Type == "PERSONNEL" && article.IsFigurative("CONSULT"))
        {
            return ScopeReasons.PagePrefix + "play";
        }

        return !isDated && article.Page.IsPrivate ? ScopeReasons.PagePrefix + "private" : ScopeReasons.None;
    }

    private static string AgainstTelling(ActDraft draft, bool isDated)
    {
        var rule = ScopeRules.Default.For(draft.Type, draft.Mode);
        return rule is not null && !PartyCheck.HasParties(rule, draft, isDated) ? ScopeReasons.PartyMissing
            : rule is not null && !PublicCheck.IsPublic(rule, draft, isDated) ? ScopeReasons.PrivateParties
            : rule is { Settled: true } && !isDated && (!IsSettled(draft) || draft is { Mode: "arrest", Status.Value: EventStatus.Planned }) ? ScopeReasons.NotSettled
            : !IsRepeated(draft) && !(isDated ? IsTold(draft) && !LooselyTold.Is(draft) : IsToldOutright(draft)) ? ScopeReasons.InPassing
            : isDated && Doubts.AreTooMany(draft) ? ScopeReasons.Doubtful
            : ScopeReasons.None;
    }

    /// <summary>Whether the act was done, is going on or is firmly planned.</summary>
    public static bool IsSettled(ActDraft draft) =>
        draft.Status.Value is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Cancelled || (draft.Status.Value == EventStatus.Planned && draft.Type != "ASSAULT" && (draft.Sentence.IsLead || !SpokenActs.AreAimed(draft.Type)));

    // "cuộc điện đàm giữa A và B" told again and again is what the article is about
    private static bool IsRepeated(ActDraft draft) =>
        draft is { Type: "CONSULT", Reports: >= OftenReported, Date.IsKnown: true } && !(draft.Date.Start?.Year < ArticleReading.FirstYearOfNews) && (draft.Sentence.Article.IsDated || draft.Date.Precision == DatePrecision.Day) && draft.Roles.Actors.Count == 2 && draft.Roles.Actors.All(PublicParties.IsPublic);

    // an article of a known day tells of its own time: a clause with a public subject, a day found elsewhere in it, two who meet, or a second report are enough
    private static bool IsTold(ActDraft draft) =>
        draft.IsNews || draft.Date.IsKnown || draft.Reports > 1 || IsNamedToPost(draft) || (draft.OwnRoles.Actors.Count > 0 && draft.OwnRoles.Recipients.Count > 0)
        || (draft.Roles.Actors.Count > 1 && draft.Roles.Actors.All(PublicParties.IsPublic))
        || (draft.Sign.HasSubject && draft.Roles.Actors.Any(PublicParties.IsPublic));

    // "Quốc hội bầu ông X làm …": a person in full is enough, whoever appoints
    private static bool IsNamedToPost(ActDraft draft) =>
        draft is { Type: "PERSONNEL", IsBackground: false, Sign.IsNoun: false } && draft.OwnRoles.Actors.Any(actor => actor is { Kind: EntityKind.Person, IsOfficeOnly: false, IsCoreference: false } && actor.Name.Contains(' ', StringComparison.Ordinal));

    private static bool IsToldOutright(ActDraft draft) =>
        draft.IsNews && draft.IsPlain && !draft.IsBackground && !BelowLead.Is(draft) && !OrdinaryAct.Is(draft) && !draft.IsCourtesy && !Courtesy.Is(draft) && (!IsAimed(draft) || draft.Roles.Recipients.Count > 0) && !IsLongPast(draft) && (draft.Type != "ASSAULT" || AttackCheck.IsReal(draft))
        && !IsOfNoDay(draft);

    /// <summary>Whether it tells how things stand, of a habit, or looks back, instead of what was done on some day.</summary>
    public static bool IsOfNoDay(ActDraft draft) => IsLasting(draft) || IsHeld(draft) || IsGeneric(draft) || Recalled.Is(draft);

    private static bool IsGeneric(ActDraft draft)
    {
        if (draft.OwnDate.IsTold)
        {
            return false;
        }

        var sentence = draft.Sentence;
        if (!(sentence.IsGeneric ??= sentence.AsSpan().ContainsAny(ScopeRules.Default.Generic)))
        {
            return false;
        }

        // "cảm ơn sự giúp đỡ trong những năm qua": of what is spoken about
        return !SpokenActs.AreAimed(draft.Type) || sentence.AsSpan()[..Math.Max(0, draft.Sign.Span.Start - sentence.Sentence.Span.Start)].ContainsAny(ScopeRules.Default.Generic);
    }

    // "Mỹ và Liên Xô đồng ý chia bán đảo thành hai phần": between dates of long ago; what the page is about its headline or lead tells
    private static bool IsLongPast(ActDraft draft) =>
        draft.Date.Start?.Year < ArticleReading.FirstYearOfNews || draft.Sentence.Dates.Any(IsLongAgo) || (!draft.Sentence.IsLead && !draft.OwnDate.IsTold && (draft.Sentence.Article.Page.IsHistory || draft.Sentence.Dates.Any(date => IsOfPast(draft, date))));

    // "đúng ngày này 100 năm trước"
    private static bool IsLongAgo(DateMention date) =>
        date is { Start: null, Precision: DatePrecision.Year } && date.Text.EndsWith("năm trước", StringComparison.OrdinalIgnoreCase) && date.Text.Any(char.IsAsciiDigit);

    // "Trong cuộc chiến liên Triều (1950 - 1953), …"; "áp đặt trừng phạt từ năm 2014": how things have stood since
    private static bool IsOfPast(ActDraft draft, DateMention date) =>
        date is { Basis: DateBasis.Explicit, Start: { } start }
        && ((start.Year < ArticleReading.FirstYearOfNews && date.Span.End <= draft.Sign.Span.Start)
            || ((date.Precision == DatePrecision.Year || (date.Precision == DatePrecision.Month && draft.Type is "SUPPORT" or "COOPERATE" or "AID")) && draft.Sentence.Article.Tokens.FirstAt(date.Span.Start) is var first && first > draft.Sentence.First && draft.Sentence.Article.Word(first - 1) is "từ"));

    // "có những cam kết mạnh mẽ", "tạo ra sự đồng thuận", "khẳng định cam kết với đồng minh": how things stand
    private static bool IsHeld(ActDraft draft) => draft is { Type: "AGREE", Mode: not "sign" } && (draft.Sign.IsNoun || IsAffirmed(draft));

    private static bool IsAffirmed(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return article.Word(sign.End - 2) is "cam" && article.Word(sign.End - 1) is "kết" && article.Word(sign.End) is not ("sẽ" or "rằng") && (article.Word(sign.End - 4), article.Word(sign.End - 3)) is ("khẳng", "định") or ("nhấn", "mạnh") or ("thể", "hiện") or ("nhắc", "lại");
    }

    // at whom these are aimed is half of what they are
    private static bool IsAimed(ActDraft draft) => draft.Type is "SUPPORT" or "SANCTION" or "REQUEST" or "THREATEN" or "AID" || draft is { Type: "COERCE", Mode: "restrict" } or { Type: "ACCUSE", Mode: "allege" };

    private static bool IsLasting(ActDraft draft)
    {
        var anchor = draft.Words;
        return !draft.Sentence.IsLead && !draft.OwnDate.IsKnown && (!draft.Status.IsStated || draft.Status.Value == EventStatus.Ongoing)
            && ScopeRules.Default.Lasting.Any(word => anchor.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
