using Pipeline.Core.Articles;
using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>What an article about one country leaves unsaid: who is helped, who is protested against, who was arrested.</summary>
internal static class HomeParties
{
    private const int FarthestSentences = 2;
    private const int WordsAround = 40;
    private const int WordsBetween = 7;

    /// <summary>"Nhật Bản hứa tài trợ 20 triệu USD": those whom others help in the article, else the country that its headline or lead is about.</summary>
    public static List<EntityMention> OfAid(Story story, EventCluster cluster)
    {
        if (!cluster.Drafts.Any(draft => draft.Sign.HasSubject))
        {
            return [];
        }

        var before = OfLast(story, cluster, other => other.View.Type == "AID");
        return before.Count > 0 ? before : Headlined(cluster) is { Count: > 0 } home ? home : OfReaders(cluster);
    }

    // "lũ ở Hà Tĩnh", and below "Mỹ thông báo hỗ trợ 100.000 USD": a paper need not name its own country
    private static List<EntityMention> OfReaders(EventCluster cluster) =>
        cluster.Drafts[0].Sentence.Article.Home is { Country: HomeCountry.ReadersCode } home && cluster.View.Roles.Actors.TrueForAll(static actor => actor.Country is { Length: > 0 } and not HomeCountry.ReadersCode) ? [home] : [];

    // at whom the last such act before was aimed, unless it is who acts here
    private static List<EntityMention> OfLast(Story story, EventCluster cluster, Func<EventCluster, bool> isSuch) =>
        Story.Others(story.LastBefore(cluster, other => isSuch(other) && Story.Others(other.View.Roles.Recipients, cluster.View).Count > 0)?.View.Roles.Recipients ?? [], cluster.View);

    // the country that headline or lead is about, unless it is who acts here
    private static List<EntityMention> Headlined(EventCluster cluster)
    {
        var article = cluster.Drafts[0].Sentence.Article;
        var isHeadlined = article.Analysis.Article.Blocks.Any(block => block.Kind is BlockKind.Title or BlockKind.Lead
            && article.Analysis.Entities.Any(mention => mention.Country == article.Home.Country && block.Span.Contains(mention.Span)));
        return isHeadlined ? Story.Others([article.Home], cluster.View) : [];
    }

    /// <summary>"Cảnh sát bắt 71 người", "bắn hơi cay": of the crowd that the sentences before tell of.</summary>
    public static List<EntityMention> OfArrest(Story story, EventCluster cluster)
    {
        if (cluster.View.Mode is "restrict" ? !cluster.Drafts.Any(IsDispersal) : cluster.Drafts.Any(FewHeld.Are))
        {
            return [];
        }

        var crowd = story.LastBefore(cluster, other => other.View.Type == "PROTEST" || (other.View is { Type: "COERCE", Mode: "restrict" } && other.View.Roles.Recipients.Any(IsCrowd)), FarthestSentences);
        return [.. crowd?.View.Roles.All.Where(IsCrowd) ?? []];
    }

    private static bool IsDispersal(ActDraft draft) => RoleWords.CrowdControl.StandIn(draft.Sentence.Article, draft.Sign.First, draft.Sign.End);

    private static bool IsCrowd(EntityMention party) => party.Kind == EntityKind.Group && party.Office.Length > 0;

    /// <summary>"Hàng nghìn người xuống đường": against whom others march in the article, else their own state where it answers for what they want.</summary>
    public static List<EntityMention> OfProtest(Story story, EventCluster cluster)
    {
        var article = cluster.Drafts[0].Sentence.Article;
        var actors = cluster.View.Roles.Actors;
        if (actors.Count == 0 || actors[0].Country.Length == 0)
        {
            return [];
        }

        var other = story.Clusters.FirstOrDefault(protest => protest != cluster && protest.View.Type == "PROTEST" && protest.View.Mode != "riot" && protest.View.Roles.Recipients.Count > 0
            && protest.View.Roles.Actors.Any(actor => actor.Country == actors[0].Country));
        var home = article.Home;
        return other is not null ? [.. other.View.Roles.Recipients] : home.Country == actors[0].Country && BlamesGovernment(cluster) ? [home] : [];
    }

    // "phản đối cải cách", "đòi chính phủ …" beside the march or in the sentences around it
    private static bool BlamesGovernment(EventCluster cluster)
    {
        foreach (var draft in cluster.Drafts)
        {
            var article = draft.Sentence.Article;
            var end = Math.Min(article.Tokens.Count, draft.Sentence.End + WordsAround);
            for (var at = Math.Max(0, draft.Sentence.First - WordsAround); at < end; at++)
            {
                if (article.Is(at, CueKinds.Opposing) && article.HasCue(at, Math.Min(at + WordsBetween, end), CueKinds.Government))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Anh đã áp trừng phạt tương tự": on whom others did before, else the country that the headline is about.</summary>
    public static List<EntityMention> OfSanction(Story story, EventCluster cluster)
    {
        var before = OfLast(story, cluster, other => other.View.Type == "SANCTION" && other.View.Mode == cluster.View.Mode);
        before = before.Count > 0 ? before : OfOnlyPunished(story, cluster);
        return before.Count > 0 || !cluster.Drafts.Any(draft => draft.Sign.HasSubject) ? before
            : Headlined(cluster).FindAll(home => cluster.View.Roles.Actors.All(actor => actor.Country != home.Country)) is { Count: > 0 } home ? home : OtherHeadlined(cluster);
    }

    // "Riyadh bác báo cáo của Mỹ", and below "Washington đã siết thị thực": the only other state of the headline
    private static List<EntityMention> OtherHeadlined(EventCluster cluster)
    {
        var analysis = cluster.Drafts[0].Sentence.Article.Analysis;
        var states = analysis.Article.Blocks.Where(block => block.Kind == BlockKind.Title)
            .SelectMany(block => analysis.Entities.Where(mention => mention.Kind == EntityKind.Country && mention.Country.Length > 0 && block.Span.Contains(mention.Span)))
            .DistinctBy(state => state.Country, StringComparer.Ordinal)
            .ToList();
        return states.Count == 2 && states.Exists(state => cluster.View.Roles.Actors.Any(actor => actor.Country == state.Country)) ? states.FindAll(state => cluster.View.Roles.Actors.All(actor => actor.Country != state.Country)) : [];
    }

    // "đưa 19 cá nhân vào danh sách trừng phạt", and below "nới lỏng trừng phạt Nga": the one state of whose sanctions the article tells
    private static List<EntityMention> OfOnlyPunished(Story story, EventCluster cluster)
    {
        var punished = story.Clusters
            .Where(other => other != cluster && other.View is { Type: "SANCTION", Mode: "discontinue" } or { Type: "CONCEDE", Mode: "ease" })
            .SelectMany(other => other.View.Roles.Recipients)
            .Where(party => party.Country.Length > 0)
            .ToList();
        return punished.Select(party => party.Country).Distinct(StringComparer.Ordinal).Count() == 1 ? [.. Story.Others([punished[0]], cluster.View).Where(party => cluster.View.Roles.Actors.All(actor => actor.Country != party.Country))] : [];
    }

    /// <summary>"bắt đầu nới lỏng lệnh cấm từ năm 2014": of the one state that the same giver frees of sanctions elsewhere in the article.</summary>
    public static List<EntityMention> OfEased(Story story, EventCluster cluster)
    {
        var freed = story.Clusters
            .Where(other => other != cluster && other.View is { Type: "CONCEDE", Mode: "ease" } or { Type: "SANCTION", Mode: "discontinue" }
                && other.View.Roles.Actors.Any(actor => cluster.View.Roles.Actors.Any(giver => SameEvent.AreSame(actor, giver) || (actor.Country.Length > 0 && actor.Country == giver.Country))))
            .SelectMany(other => other.View.Roles.Recipients)
            .Select(HomeCountry.OrSelf)
            .DistinctBy(party => party.EntityId)
            .Take(2)
            .ToList();
        return freed.Count == 1 ? Story.Others(freed, cluster.View) : [];
    }

    /// <summary>"đều gửi lời chúc mừng": whoever has just won or taken office; of several the one whom headline or lead tells of.</summary>
    public static List<EntityMention> OfCongratulation(Story story, EventCluster cluster)
    {
        var winner = story.LastBefore(cluster, other => IsRise(other.View) && other.Drafts.Exists(draft => draft.Sentence.IsLead))
            ?? story.LastBefore(cluster, other => IsRise(other.View) && other.View.Mode is not "appoint") ?? story.LastBefore(cluster, other => IsRise(other.View));
        return Story.Others(winner?.View.Roles.Actors ?? [], cluster.View);
    }

    private static bool IsRise(EventView view) => view is { Type: "PERSONNEL", Mode: "elect" or "inaugurate" or "appoint", Roles.Actors: [{ Kind: EntityKind.Person, Name.Length: > 0 }, ..] };
}
