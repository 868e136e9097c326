using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>The parties of an event from two reports of it.</summary>
internal static class RoleMerger
{
    public static Roles Merge(string type, string mode, Roles held, Roles other)
    {
        // parties on equal terms: whoever is named by either took part
        if (type is "CONSULT")
        {
            // "Washington và Tehran đàm phán", and below "Ngoại trưởng X nói về vòng đàm phán": who speaks of the talks of states is no other party
            if (mode is "negotiate" && other.Actors.Count == 1 && AreStates(held.Actors) && held.Actors.Any(party => party.Country == other.Actors[0].Country))
            {
                return held;
            }

            return new Roles(Union(held.Actors, other.Actors), Union(held.Recipients, other.Recipients));
        }

        if (type is "AGREE" or "COOPERATE")
        {
            return new Roles(held.Actors.Count < 2 ? Union(held.Actors, other.Actors) : type is "AGREE" && AreLeadersOf(held.Actors, other.Actors) ? other.Actors : held.Actors, []);
        }

        // "Armenia, Azerbaijan ngừng bắn", and below "lãnh đạo Nga, Azerbaijan và Armenia ký …": who signs it with them has not fought
        if (mode is "ceasefire" && (AreStates(held.Actors) || AreStates(other.Actors)))
        {
            return AreStates(held.Actors) ? held : other;
        }

        var named = (mode is "targeted" or "arrest" or "release" or "convict" || (mode is "firearms" && other.Recipients.All(victim => victim.Office.Length > 0))) && NamesPeople(held.Recipients, other.Recipients);
        var spoken = SpokenActs.AreAimed(type) && mode is not "investigate" && NamesPeople(held.Actors, other.Actors);
        var recipients = named ? other.Recipients : Better(held.Recipients, other.Recipients);
        var actors = spoken ? other.Actors : Better(held.Actors, other.Actors);
        return type is "ASSAULT" ? new Roles(actors, WithoutOwn(Struck(recipients, other.Recipients, actors), actors)) : new Roles(Without(actors, recipients), recipients);
    }

    // "xung đột bùng phát", and below "X ném bom Y": the country where it happened struck another one
    private static List<EntityMention> Struck(List<EntityMention> held, List<EntityMention> other, List<EntityMention> actors) =>
        AreThemselves(held, actors) && other.Count > 0 && !AreThemselves(other, actors) && other.TrueForAll(party => party.Kind == EntityKind.Country) ? other : held;

    private static bool AreThemselves(List<EntityMention> recipients, List<EntityMention> actors) =>
        actors is [{ Kind: EntityKind.Country } only] && recipients.All(party => party.EntityId == only.EntityId);

    // "bị chỉ trích vì nổ súng", and below "quân đội X đã nổ súng": its own state, where nobody else was named, is not whom an army struck
    private static List<EntityMention> WithoutOwn(List<EntityMention> recipients, List<EntityMention> actors) =>
        [.. recipients.Where(party => party.Kind != EntityKind.Country || !actors.Any(actor => actor is { Kind: EntityKind.Organization, Office.Length: > 0 } && actor.Country == party.Country))];

    // "Nhật Bản hỗ trợ Việt Nam", and below "hai bên ký … viện trợ": who receives does not give; only who fights is hit as well
    private static List<EntityMention> Without(List<EntityMention> actors, List<EntityMention> recipients)
    {
        List<EntityMention> others = [.. actors.Where(actor => !recipients.Any(party => party.EntityId == actor.EntityId))];
        return others.Count > 0 && others.Count < actors.Count ? others : actors;
    }

    // "Hai miền Triều Tiên ký thỏa thuận", and then "Tổng thống X và ông Y ký …"
    private static bool AreLeadersOf(List<EntityMention> states, List<EntityMention> others) =>
        AreStates(states) && others.Count == states.Count && states.All(state => others.Any(person => person is { Kind: EntityKind.Person, Name.Length: > 0 } && person.Country == state.Country));

    private static bool AreStates(List<EntityMention> parties) => parties.Count > 1 && parties.All(party => party.Kind == EntityKind.Country);

    // "một nhà khoa học Iran bị ám sát", "Việt Nam đòi …", then the name: the country only stood for him
    private static bool NamesPeople(List<EntityMention> held, List<EntityMention> other) =>
        held is [{ Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Group } country] && other.Count > 0 && other.All(person => person is { Kind: EntityKind.Person, IsOfficeOnly: false } && (person.Country == country.Country || (country.Country.Length == 0 && country.Kind != EntityKind.Country)));

    // "Mỹ" and "Tổng thống Mỹ Donald Trump" are one party; the person is the fuller name
    private static List<EntityMention> Union(List<EntityMention> left, List<EntityMention> right)
    {
        var all = new List<EntityMention>(left);
        foreach (var mention in right)
        {
            var at = all.FindIndex(held => SameEvent.AreSame(held, mention));
            if (at < 0)
            {
                all.Add(mention);
            }
            else if (Weight(mention) > Weight(all[at]))
            {
                all[at] = mention;
            }
        }

        return all;
    }

    private static List<EntityMention> Better(List<EntityMention> left, List<EntityMention> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        // the first report stands, unless the other names more, or by name whom it named by office alone
        var covers = left.All(mention => right.Any(other => SameEvent.AreSame(mention, other)));
        return covers && (right.Count > left.Count || left.Any(mention => mention.IsOfficeOnly || mention.Name.Length == 0) || IsCommander(left, right)) ? right : left;
    }

    // "Quân đội Thái Lan ban bố thiết quân luật", and then "Tư lệnh lục quân X ban bố …"
    private static bool IsCommander(List<EntityMention> left, List<EntityMention> right) =>
        left is [{ Kind: EntityKind.Organization, Country.Length: > 0 } body] && right is [{ Kind: EntityKind.Person, Name.Length: > 0, IsOfficeOnly: false } person] && body.Country == person.Country;

    private static int Weight(EntityMention mention) => mention switch
    {
        { Kind: EntityKind.Person, Name.Length: > 0, IsOfficeOnly: false } => 4,
        { Kind: EntityKind.Person } => 3,
        { Kind: EntityKind.Country } => 2,
        { Kind: EntityKind.Organization } => 2,
        _ => 1,
    };
}
