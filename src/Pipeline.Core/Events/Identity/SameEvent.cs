using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>Whether two reports of one article can be of the same real event.</summary>
internal static class SameEvent
{
    // an undated report is of the news, not of what happened long before it
    private const int LongBeforeDays = 40;

    private static readonly string[] Forces = ["Army of ", "Air Force of ", "Navy of ", "Defence Ministry of "];

    public static bool Can(EventView left, EventView right, LocalDate? published) =>
        left.Type == right.Type
        && ModesAgree(left, right)
        && left.Date.CanBe(right.Date)
        && !IsLongBefore(left, right, published) && !IsLongBefore(right, left, published)
        && StatusAgrees(left, right)
        && !AttackOnAttackers.Differ(left, right)
        && PartiesAgree(left, right)
        && PlacesAgree(left, right);

    private static bool IsLongBefore(EventView dated, EventView undated, LocalDate? published) =>
        published is { } day && !undated.Date.IsKnown && !undated.IsBackground
        && dated.Date.End is { } end && end < day.PlusDays(-LongBeforeDays);

    private static bool ModesAgree(EventView left, EventView right) =>
        left.Mode == right.Mode
        || (left.Type == "ASSAULT" && !IsStrikeInClash(left, right) && !IsStrikeInClash(right, left) && (left.Mode == "other" || right.Mode == "other" || IsMurderOfOne(left, right)))
        || (left.Type is "CONSULT" && left.Mode is "meet" or "multilateral" && right.Mode is "meet" or "multilateral" && SameParties(left, right));

    // "giao tranh giữa A và B … Không quân liên tục dội bom các căn cứ của B": what one side does is no name for the clash of both
    private static bool IsStrikeInClash(EventView strike, EventView clash) =>
        clash is { Mode: "other", Roles: { Actors.Count: 2, Recipients.Count: 0 } } && strike.Mode != "other"
        && (strike.Roles.Recipients.Count == 0 ? strike.Roles.Actors.Count == 1 : Within(strike.Roles.Recipients, clash.Roles.Actors));

    // "X bị ám sát", and below "ông X trúng đạn từ phía sau", "lên án vụ không kích"
    private static bool IsMurderOfOne(EventView left, EventView right) =>
        (left.Mode == "targeted" || right.Mode == "targeted")
        && ((left.Mode == "targeted" && right.Roles.Count == 0) || (right.Mode == "targeted" && left.Roles.Count == 0) || left.Roles.Recipients.Any(victim => victim is { Kind: EntityKind.Person, Name.Length: > 0 } && right.Roles.Recipients.Any(other => other.EntityId == victim.EntityId)));

    // a headline's bare verb tells no time, nor do words that point at what was just told; what is done and what is still to come are two acts; a plan, its cancellation and a call for it are one
    private static bool StatusAgrees(EventView left, EventView right) => left.IsBareHeadline || right.IsBareHeadline || left.IsPointer || right.IsPointer || IsReal(left.Status.Value) == IsReal(right.Status.Value)
        || (left.Date.IsKnown && right.Date.IsKnown && left.Date.Start == right.Date.Start && left.Date.End == right.Date.End);

    public static bool IsReal(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing;

    private static bool PartiesAgree(EventView left, EventView right)
    {
        if (left.Type is "CONSULT" or "AGREE" or "COOPERATE" || left.Mode == "ceasefire")
        {
            return !IsSeriesBesidePair(left, right) && !IsSeriesBesidePair(right, left) && !IsPromiseBesidePact(left, right) && !IsPromiseBesidePact(right, left)
                && (Within(left.Roles.Actors, right.Roles.Actors) || Within(right.Roles.Actors, left.Roles.Actors));
        }

        return SidesAgree(left.Roles.Actors, right.Roles.Actors) && (SidesAgree(left.Roles.Recipients, right.Roles.Recipients) || IsNamedBelow(left, right) || IsNamedBelow(right, left))
            || (left.Roles.Actors.Count == 0 && IsPartOf(left, right))
            || (right.Roles.Actors.Count == 0 && IsPartOf(right, left));
    }

    // "nghi phạm xả súng, rồi bị X tiêu diệt": who struck others and was struck himself is told of in two attacks
    private static bool IsPartOf(EventView hit, EventView other) =>
        Within(hit.Roles.Recipients, [.. other.Roles.All]) && (hit.Type != "ASSAULT" || other.Roles.Recipients.Count == 0 || Within(hit.Roles.Recipients, other.Roles.Recipients));

    /// <summary>"đã điện đàm với lãnh đạo của một loạt nước" sums up several calls; the call of two of them is one of these.</summary>
    private static bool IsSeriesBesidePair(EventView pair, EventView series) =>
        pair.Mode == "phone" && Countries(pair) == 2 && Countries(series) > 3;

    /// <summary>"hai bên nhất trí …, Đức hứa …": what one of them promises is no part of what both agreed on.</summary>
    private static bool IsPromiseBesidePact(EventView promise, EventView pact) =>
        promise is { Type: "AGREE", Mode: "", IsBareHeadline: false, Roles.Actors.Count: 1 } && pact is { IsBareHeadline: false, Roles.Actors.Count: > 1 };

    private static int Countries(EventView view) =>
        view.Roles.Actors.Where(actor => actor.Country.Length > 0).Select(actor => actor.Country).Distinct(StringComparer.Ordinal).Count();

    private static bool SameParties(EventView left, EventView right) =>
        left.Roles.Actors.Count > 1 && Within(left.Roles.Actors, right.Roles.Actors) && Within(right.Roles.Actors, left.Roles.Actors);

    /// <summary>"Mỹ tiêu diệt thủ lĩnh al-Qaeda", "Quân đội tấn công phiến quân": the headline has the body or crowd of those whom the story names, or names otherwise.</summary>
    private static bool IsNamedBelow(EventView headline, EventView story) =>
        headline is { IsBareHeadline: true, Type: "ASSAULT" or "COERCE" or "SANCTION", Roles: { Actors.Count: > 0, Recipients: [{ Kind: EntityKind.Group or EntityKind.Organization } crowd] } } && headline.Mode == story.Mode
        && story.Roles.Actors.Count > 0 && story.Roles.Recipients is [var told] && (told.Country == crowd.Country || crowd.Country.Length == 0)
        && (told is { Kind: EntityKind.Person, IsOfficeOnly: false } || (crowd.Kind == EntityKind.Group && told.Kind == EntityKind.Group));

    private static bool SidesAgree(List<EntityMention> left, List<EntityMention> right) =>
        left.Count == 0 || right.Count == 0 || Within(left, right) || Within(right, left);

    private static bool Within(List<EntityMention> some, List<EntityMention> all)
    {
        for (var i = 0; i < some.Count; i++)
        {
            if (!Names(all, some[i]))
            {
                return false;
            }
        }

        return true;
    }

    // asked of every two reports of an article: by index, since walking a read-only list allocates
    private static bool Names(List<EntityMention> all, EntityMention mention)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (AreSame(mention, all[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same entity, or a state and somebody who acts for it.</summary>
    public static bool AreSame(EntityMention left, EntityMention right) =>
        left.EntityId == right.EntityId
        || (left.Country.Length > 0 && left.Country == right.Country && (ActsForState(left) || ActsForState(right)) && left.Kind != right.Kind && !IsMovement(left) && !IsMovement(right))
        || (left.Country.Length > 0 && left.Country == right.Country && AreForces(left) && AreForces(right))
        || (left.Country.Length > 0 && left.Country == right.Country && left.Office.Length > 0 && left.Office == right.Office && (left.Name.Length == 0 || right.Name.Length == 0));

    private static bool ActsForState(EntityMention mention) => mention.Kind is EntityKind.Country or EntityKind.Organization;

    // "cảnh sát X" and "Taliban": who fights in a country is not that country; "người biểu tình" may stand for it
    private static bool IsMovement(EntityMention mention) => mention is { Kind: EntityKind.Group, Name: [var first, ..] } && char.IsUpper(first);

    // "Bộ Quốc phòng Nga xác nhận đã không kích", and below "không quân Nga đã không kích"
    private static bool AreForces(EntityMention mention) =>
        mention.Kind == EntityKind.Organization && Forces.Any(force => mention.Name.StartsWith(force, StringComparison.Ordinal));

    private static bool PlacesAgree(EventView left, EventView right) =>
        left.Place is null || right.Place is null || left.Place.EntityId == right.Place.EntityId
        || left.Place.Country.Length == 0 || right.Place.Country.Length == 0
        || (left.Place.Country == right.Place.Country && (left.Place.Kind == EntityKind.Country || right.Place.Kind == EntityKind.Country || left.Type is not ("ASSAULT" or "PROTEST")))
        || left.Type is not ("ASSAULT" or "PROTEST" or "CONSULT");
}
