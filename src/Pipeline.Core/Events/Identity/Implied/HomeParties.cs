using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>What an article about one country leaves unsaid: who is helped, who is protested against, who was arrested.</summary>
internal static class HomeParties
{
    private const int FarthestSentences = 2;

    /// <summary>"Nhật Bản hứa tài trợ 20 triệu USD": those whom others help in the article, else the country it is about.</summary>
    public static List<EntityMention> OfAid(Story story, EventCluster cluster)
    {
        var before = story.LastBefore(cluster, int.MaxValue - 1, other => other.View.Type == "AID" && Story.Others(other.View.Roles.Recipients, cluster.View).Count > 0);
        return Story.Others(before?.View.Roles.Recipients ?? [cluster.Drafts[0].Sentence.Article.Home], cluster.View);
    }

    /// <summary>"Cảnh sát bắt 71 người": of the crowd that the sentences before tell of.</summary>
    public static List<EntityMention> OfArrest(Story story, EventCluster cluster)
    {
        var crowd = story.LastBefore(cluster, FarthestSentences, other => other.View.Type == "PROTEST" || (other.View is { Type: "COERCE", Mode: "restrict" } && other.View.Roles.Recipients.Any(IsCrowd)));
        return [.. crowd?.View.Roles.All.Where(IsCrowd) ?? []];
    }

    private static bool IsCrowd(EntityMention party) => party.Kind == EntityKind.Group && party.Office.Length > 0;

    /// <summary>"Anh đã áp trừng phạt tương tự": on whom others did before.</summary>
    public static List<EntityMention> OfSanction(Story story, EventCluster cluster) =>
        Story.Others(story.LastBefore(cluster, int.MaxValue - 1, other => other.View.Type == "SANCTION" && other.View.Mode == cluster.View.Mode && other.View.Roles.Recipients.Count > 0)?.View.Roles.Recipients ?? [], cluster.View);

    /// <summary>"đều gửi lời chúc mừng": whoever has just won or taken office.</summary>
    public static List<EntityMention> OfCongratulation(Story story, EventCluster cluster) =>
        Story.Others(story.LastBefore(cluster, int.MaxValue - 1, other => other.View is { Type: "PERSONNEL", Mode: "elect" or "inaugurate" or "appoint", Roles.Actors.Count: > 0 })?.View.Roles.Actors ?? [], cluster.View);
}
