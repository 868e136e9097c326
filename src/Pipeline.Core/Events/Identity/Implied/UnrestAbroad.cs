using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"Ngoại trưởng Anh kêu gọi đối thoại", "Tổng thống Mỹ dọa trừng phạt" in news of unrest elsewhere: meant is the state in which it happens.</summary>
internal static class UnrestAbroad
{
    private const int Fewest = 2;

    /// <summary>The one state of whose protests and of whose police the article tells, if the speaker is from elsewhere and asks or warns nobody else.</summary>
    public static List<EntityMention> Of(Story story, EventCluster cluster)
    {
        if (cluster.Drafts.Exists(draft => draft.Sign.IsNoun || AddressesOthers(draft)))
        {
            return [];
        }

        var unrest = story.Clusters.Where(other => other != cluster && IsUnrest(other.View)).Select(other => other.View.Roles.Actors[0]).ToList();
        if (unrest.Count < Fewest)
        {
            return [];
        }

        var most = unrest.GroupBy(actor => actor.Country).MaxBy(group => group.Count());
        return most is not null && most.Key is not ("" or HomeCountry.ReadersCode) && !story.Clusters.Any(other => IsWar(other.View, most.Key)) && most.Count() == unrest.Count && cluster.View.Roles.Actors.TrueForAll(speaker => speaker.Country != most.Key)
            && HomeCountry.AsCountry(most.First()) is { } state ? [state] : [];
    }

    // a state that others strike, or that strikes others, is spoken of for that
    private static bool IsWar(EventView view, string state) =>
        view is { Type: "ASSAULT" } && !(view.Roles.Actors.TrueForAll(actor => actor.Country == state) && view.Roles.Recipients.TrueForAll(party => party.Country == state));

    private static bool IsUnrest(EventView view) =>
        view.Roles.Actors.Count > 0 && SameEvent.IsReal(view.Status.Value) && view is { Type: "PROTEST" } or { Type: "COERCE", Mode: "arrest" or "restrict" or "curfew" };

    // "kêu gọi các nước", "khuyến cáo công dân", "kêu gọi cộng đồng quốc tế", "lên án việc …"
    private static bool AddressesOthers(ActDraft draft)
    {
        var (article, at) = (draft.Sentence.Article, draft.Sign.HeadEnd);
        return (draft.Sentence.GroupAt(at) ?? draft.Sentence.GroupAt(at + 1)) is not null || article.Has(at, Math.Min(at + 3, draft.Sentence.End), "nước", "quốc", "cộng", "công", "người", "thế", "dân", "phe", "nhóm", "đảng");
    }
}
