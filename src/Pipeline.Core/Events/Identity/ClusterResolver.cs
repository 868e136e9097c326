using Pipeline.Core.Articles;
using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>Gives every report of an event what all of them together tell.</summary>
internal static class ClusterResolver
{
    // how near to the news stands what tells where it happened
    private const int NearSentences = 2;

    private static readonly string[] UnderWay = ["bắt đầu", "kết thúc", "khởi động", "khai mạc"];

    public static void Resolve(EventCluster cluster, Publication? published)
    {
        var view = ByNews(cluster);
        var cancelled = cluster.Drafts.FirstOrDefault(draft => draft.Status.Value == EventStatus.Cancelled && (draft.IsNews || !cluster.Drafts.Any(other => other.IsNews && other.Status.IsStated)));
        foreach (var draft in cluster.Drafts)
        {
            var date = HasOwnDate(draft, view.Date) ? draft.Date : view.Date;
            draft.Date = draft.Sentence.Article.IsDated ? date : DoubtfulYear.Is(draft.Sentence.Article, date) ? date.WithoutYear() : OfOneDay(view, date);
            draft.Roles = Mutual(view);
            draft.Reports = cluster.Drafts.Count;
            draft.Status = cancelled?.Status ?? DatedStatus.Of(view.Status, view.Type, view.Mode, draft.Date, published);
            draft.Mode = view.Mode;
            draft.Place = view.Place;
        }
    }

    // "đụng độ Trung - Ấn", and below "lính X tấn công binh sĩ Y": both fight, and neither is only struck
    private static Roles Mutual(EventView view) => view is { Type: "ASSAULT", Roles: { Actors.Count: > 1, Recipients.Count: > 0 } roles }
        ? roles with { Recipients = OnlyStruck(roles) }
        : view.Roles;

    private static List<EntityMention> OnlyStruck(Roles roles) => roles.Recipients.FindAll(struck => !roles.Actors.Any(actor => actor.EntityId == struck.EntityId));

    // what a report dates as closely as the news keeps its date, and a vague time of its own is another one
    private static bool HasOwnDate(ActDraft draft, ActDate ofNews) =>
        (draft.Date.IsKnown && draft.Date.Precision <= ofNews.Precision) || (!ofNews.IsKnown && draft.Date.IsTold)
        || (!draft.Sentence.Article.IsDated && (IsBareMonth(ofNews) || IsOfAnotherDay(draft, ofNews)));

    private static bool IsSettled(ActDraft draft) => draft.Status is { IsStated: true, Value: EventStatus.Planned or EventStatus.Cancelled }
        || (draft.Status is { IsStated: true, Value: EventStatus.Ongoing } && draft.Sentence.IsLead && draft.Mode == "investigate");

    // "bắt đầu chuyến thăm": whatever was said before it
    private static bool IsUnderWay(ActDraft draft) =>
        UnderWay.Any(verb => draft.Words.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
        || (draft.Sentence.Article.Word(draft.Sign.First - 2), draft.Sentence.Article.Word(draft.Sign.First - 1)) is ("bắt", "đầu") or ("kết", "thúc");

    // "chuyển hàng tới Doha", and below "sẽ tiếp tục hỗ trợ", "sẽ cập nhật thông tin về chuyến thăm", "là một phần trong kế hoạch chuyển hàng": of what has begun
    private static bool IsSpokenOf(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft is { Status.Value: EventStatus.Planned, Sentence.IsLead: false } && !article.IsDated
            && ((article.Word(sign.VerbFirst - 2), article.Word(sign.VerbFirst - 1)) is ("tiếp", "tục") || article.HasPair(draft.Sentence.First, sign.First, "một", "phần") || (sign.IsNoun && article.Word(sign.First - 1) is "về"));
    }

    // "ngày 5/6 đề xuất …", and below "đang đề xuất": words are said once, and a rocket is fired once, whatever goes on
    // "hồi đầu năm bắt giữ hai người", and below "hiện bị giam giữ": taken once, held since
    private static bool IsDoneAtOnce(ActDraft draft) => (draft.Date.IsTold && draft.Mode is not "investigate" && SpokenActs.AreAimed(draft.Type))
        || (draft is { Type: "MOBILIZE", Mode: "weapons" } && (draft.Words.Contains("phóng", StringComparison.OrdinalIgnoreCase) || draft.Words.Contains("thử", StringComparison.OrdinalIgnoreCase)))
        || (draft.Mode is "arrest" && draft.Words.Contains("bắt", StringComparison.OrdinalIgnoreCase));

    // what is only spoken of elsewhere ("kế hoạch phóng thử", "những cuộc gặp với …") neither undoes nor widens what is reported as news
    private static EventView ByNews(EventCluster cluster)
    {
        var view = cluster.View;
        var news = News(cluster);
        if (news.Count == 0)
        {
            return view;
        }

        // "Nga điều S-400 tới Syria", and below "sẽ được điều tới": a bare headline waits for its story
        var stated = news.Find(draft => draft.Status.IsStated && !IsSpokenOf(draft) && !StatusElsewhere.Is(news[0], draft) && !(draft.Status.Value == EventStatus.Ongoing && news.Exists(other => !other.Status.IsStated && IsDoneAtOnce(other))))
            ?? (news.TrueForAll(draft => draft.Sentence.Sentence.Kind == BlockKind.Title && !IsUnderWay(draft)) ? cluster.Drafts.FirstOrDefault(draft => IsSettled(draft) && !IsSpokenOf(draft) && !IsUnderWay(draft) && !StatusElsewhere.Is(news[0], draft)) : null);
        // "hai bên đã hội đàm" in the lead, and far below "nhất trí sớm tổ chức đối thoại"
        stated = stated is { Status.Value: EventStatus.Planned, Sentence: { IsLead: false } at } && !at.Article.IsDated
            ? cluster.Drafts.FirstOrDefault(draft => draft.Sentence.IsLead && draft.Status is { Value: EventStatus.Occurred } && (draft.Status.IsStated || (draft is { IsNews: true, OwnDate.IsTold: true } && stated.Sign.IsNoun))) ?? stated
            : stated;
        // "Hàn Quốc: Triều Tiên sẽ thử hạt nhân", and in the lead "khả năng Triều Tiên sẽ thử": a headline shortens
        stated = stated is { Status.Value: EventStatus.Planned, Sentence.Sentence.Kind: BlockKind.Title }
            ? cluster.Drafts.Find(draft => draft is { Sentence.Sentence: { Index: 1, Kind: not BlockKind.Title }, Status: { IsStated: true, Value: EventStatus.Hypothetical } } && (draft.IsNews || IsLikelihood(draft))) ?? stated
            : stated;
        var status = HeadlineToCome.Is(news) && stated is null ? new ActStatus(EventStatus.Planned, Polarity.Affirmed, true) : (IsUnderWay(news[0]) ? news[0] : stated ?? news[0]).Status;
        var reported = Reported(news);
        // an article of unknown day jumps between years; what is told in passing then belongs to another one
        var undated = !news[0].Sentence.Article.IsDated;
        var place = undated ? reported.Place ?? cluster.Drafts.FirstOrDefault(draft => draft is { Place: not null, IsBackground: false, Date.IsTold: false } && !IsStop(view, draft.Place) && Math.Abs(draft.Sentence.Sentence.Index - news[0].Sentence.Sentence.Index) <= NearSentences)?.Place : view.Place;
        var mode = undated && (reported.Mode is not ("" or "other") || !MayBeOfMode(cluster, news[0], view.Mode)) ? reported.Mode : view.Mode;
        var date = !undated ? view.Date
            : IsLookedBackOn(news[0], reported.Date) || (status.Value == EventStatus.Planned && IsPast(reported.Date)) ? ActDate.Unknown
            : OfOneDay(reported, reported.Date);
        return view with { Mode = mode, Place = undated ? PlaceOfVisit.Of(reported, place) : place, Date = date, Status = status, Roles = undated || view.Type is "CONSULT" or "AGREE" or "COOPERATE" ? AreNamedBelow(reported, view, cluster) ? view.Roles : Answered(reported, cluster) : view.Roles };
    }

    private static bool IsLikelihood(ActDraft draft) => (draft.Sentence.Article.Word(draft.Sentence.First), draft.Sentence.Article.Word(draft.Sentence.First + 1)) is ("khả", "năng");

    private static EventView Reported(List<ActDraft> news)
    {
        var view = EventView.Of(news[0]);
        for (var i = 1; i < news.Count; i++)
        {
            view = IsOfLeaders(news[0], news[i]) || IsOfAnother(news[0], news[i]) ? view : view.With(news[i]);
        }

        return view;
    }

    // "gặp song phương với lãnh đạo Trung Quốc", and then "tại cuộc gặp với Chủ tịch X": the same two, one of them by name
    private static bool AreNamedBelow(EventView reported, EventView all, EventCluster cluster) =>
        reported is { Type: "CONSULT", Mode: "meet" or "phone", Roles.Actors.Count: 2 } && all.Roles.Actors.Count == 2
        && cluster.Drafts.Any(draft => draft is { IsBackground: false, OwnRoles.Actors.Count: 2 } && (!draft.OwnDate.IsTold || draft.OwnDate.Start == reported.Date.Start) && draft.OwnRoles.Actors.All(own => all.Roles.Actors.Any(party => party.EntityId == own.EntityId)))
        && reported.Roles.Actors.All(held => all.Roles.Actors.Any(party => party.EntityId == held.EntityId || (held.Kind == EntityKind.Country && party is { Kind: EntityKind.Person, IsOfficeOnly: false } && party.Country == held.Country)));

    // "Tokyo lập tức phản đối": whom words answer that name nobody, the story tells
    private static Roles Answered(EventView reported, EventCluster cluster) =>
        reported is { Roles: { Actors.Count: > 0, Recipients.Count: 0 } } && cluster.Implied.Count > 0
            && (reported is { Mode: "congratulate" or "mediate" } or { Type: "AGREE" } || (reported is { Type: "ACCUSE", Mode: not "investigate" } && !IsOnState(cluster)))
            ? reported.Roles with { Recipients = cluster.Implied }
            : reported.Roles;

    // "Mỹ, Trung Quốc sắp đối thoại", and below "khuôn khổ đối thoại do hai tổng thống lập": who set it up does not talk
    private static bool IsOfLeaders(ActDraft headline, ActDraft below) =>
        headline is { Type: "CONSULT", Sentence: { IsLead: true, Article.IsDated: false } } && headline.OwnRoles.Actors.Count > 1 && headline.OwnRoles.Actors.All(actor => actor.Kind == EntityKind.Country)
        && below is { Sentence.IsLead: false, Sign.IsNoun: true } && below.Roles.Actors.Any(actor => actor.Kind == EntityKind.Person);

    // "lên án vụ đánh bom tại Kabul": the state found behind an attack is as often the one it struck
    private static bool IsOnState(EventCluster cluster) =>
        cluster.Implied.Any(party => party.Kind is EntityKind.Country or EntityKind.Organization) && cluster.Drafts.Any(draft => draft.Sentence.Signs.Any(sign => sign.Rule.Type == "ASSAULT"));

    // "Thủ tướng X thăm Việt Nam", and below "thăm Lộc Ninh": one stop of the journey
    private static bool IsStop(EventView visit, EntityMention place) =>
        visit.Mode == "visit" && place.Kind != EntityKind.Country && visit.Roles.Actors.Any(actor => actor.Kind == EntityKind.Country);

    // "Bộ Ngoại giao X triệu tập đại sứ", and below "Tổng thống cũng lên án": he too, not he
    private static bool IsOfAnother(ActDraft first, ActDraft below) =>
        !below.Sentence.Article.IsDated && SpokenActs.AreAimed(below.Type) && below.Sentence.Article.Word(below.Sign.VerbFirst - 1) is "cũng" && below.OwnRoles.Actors.Any(actor => !first.OwnRoles.Actors.Any(other => other.EntityId == actor.EntityId));

    // "Tuần trước, hai bên thông báo sẽ tập trận": when it was said
    private static bool IsPast(ActDate date) =>
        date.Basis == DateBasis.Relative && (date.Text.EndsWith("trước", StringComparison.OrdinalIgnoreCase) || date.Text.EndsWith("qua", StringComparison.OrdinalIgnoreCase));

    // by what means the attack in the headline was made the article tells anywhere, of another one only right beside it
    private static bool MayBeOfMode(EventCluster cluster, ActDraft news, string mode) =>
        (news.Sentence.IsLead && cluster.Drafts.Any(draft => draft.Mode == mode && (draft.Sentence.IsLead || draft.OwnRoles.Actors.Any(actor => news.Roles.Actors.Any(other => SameEvent.AreSame(actor, other))))))
        || cluster.Drafts.Any(draft => draft.Mode == mode && Math.Abs(draft.Sentence.Sentence.Index - news.Sentence.Sentence.Index) <= NearSentences);

    // "Anh gọi tàu Nga là đống phế liệu", and below "cuối tháng 1/2017, ông X …": a headline is of the day, a month named with its year is gone by
    private static bool IsLookedBackOn(ActDraft news, ActDate date) =>
        news.Sentence.IsLead && !news.OwnDate.IsTold && date is { Basis: DateBasis.Explicit, Precision: DatePrecision.Month or DatePrecision.Year };

    // "tháng 1 vừa qua", of which the headline says nothing
    private static bool IsBareMonth(ActDate date) => date is { IsKnown: false, YearlessMonth: not null, YearlessDay: null } or { Basis: DateBasis.Explicit, Precision: DatePrecision.Month };

    // "Triều Tiên cuối tuần qua phóng tên lửa", and elsewhere "vụ phóng cuối tháng 4": which weekend that was nothing tells, but it has a time of its own
    private static bool IsOfAnotherDay(ActDraft news, ActDate date) =>
        !news.Sentence.IsLead && !news.OwnDate.IsTold && date.Basis == DateBasis.None && date.Text.Length > 0
        && news.Sentence.Dates.Any(told => told is { Start: null, Month: null, IsDuration: false, Precision: DatePrecision.Day or DatePrecision.Week } && !told.Text.Contains("cùng", StringComparison.OrdinalIgnoreCase));

    // "thăm từ ngày 8 đến 11/7": the talk was on one of them, and the text does not say which
    private static ActDate OfOneDay(EventView view, ActDate date) =>
        view is { Type: "CONSULT", Mode: "meet" or "phone" } && date is { Precision: DatePrecision.Day, Basis: DateBasis.Relative } && date.Start != date.End ? ActDate.Unknown : date;

    // what is told of long ago is no part of the news beside it
    private static List<ActDraft> News(EventCluster cluster)
    {
        var news = cluster.Drafts.Where(draft => draft.IsNews).ToList();
        return news.Exists(draft => !draft.IsBackground) ? news.FindAll(draft => !draft.IsBackground) : news;
    }
}
