using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether an act goes from one party to another as its kind does, and not from somebody to himself.</summary>
internal static class PartyDirection
{
    /// <summary>Nobody blames or thanks his own state, arrests a country or acts as "hai bên" towards a third: these are parties misread.</summary>
    public static bool IsDirected(ActDraft draft)
    {
        var (actors, recipients) = (draft.Roles.Actors, draft.Roles.Recipients);
        return draft.Type switch
        {
            // "các chiến binh đốt phá một trường học": an armed group does not protest
            "PROTEST" => !actors.Any(actor => actor.Kind == EntityKind.Group && PublicParties.IsPublic(actor)),
            "CONSULT" or "AGREE" or "RETREAT" or "PERSONNEL" => true,
            // "Bộ trưởng yêu cầu các phi công luyện tập", "Tổng thống kêu gọi người dân bình tĩnh": an order at home, whichever country the article names most
            "REQUEST" when recipients.Any(party => party is { Kind: EntityKind.Group, Office.Length: > 0 } && actors.Any(actor => actor.Kind == EntityKind.Person || actor.Country == party.Country)) => false,
            // "Tổng thống X yêu cầu không quân sẵn sàng": an order to his own forces
            "REQUEST" when recipients.Any(party => party is { Kind: EntityKind.Organization, Office: "army" or "navy" or "air force" } && actors.Any(actor => actor.Country == party.Country)) => false,
            // "cấm người nước X nhập cảnh Mỹ", "Bộ Nội vụ cho biết tin tặc tấn công …": nobody shuts out or attacks his own state
            "COERCE" when draft.Mode is "restrict" or "cyber" && recipients.Any(party => party.Kind == EntityKind.Country && actors.Any(actor => actor.Kind != EntityKind.Country && actor.Country == party.Country && !draft.Sentence.Article.Home.Country.Equals(party.Country, StringComparison.Ordinal))) => false,
            // "bắt 3 người Việt", "trục xuất 74 công dân X": people, of whom the headline tells only whose they are
            "COERCE" when draft.Mode is "arrest" or "deport" => recipients.Any(party => party.Kind != EntityKind.Country),
            "COERCE" => !actors.Any(actor => actor.Country == HomeCountry.ReadersCode) || recipients.All(party => party.Kind != EntityKind.Country),
            _ => (actors.Count < 2 || !actors.Any(actor => actor.IsCoreference)) && !recipients.Any(party => party.Kind == EntityKind.Country && actors.Any(actor => actor.Country == party.Country)),
        };
    }

    /// <summary>"chính phủ Anh" and "Thủ tướng Anh" do not meet each other.</summary>
    public static bool AreOne(List<EntityMention> actors) =>
        actors.All(actor => actor.Country.Length > 0 && actor.Country == actors[0].Country) && actors.Any(actor => actor.Kind != EntityKind.Person);
}
