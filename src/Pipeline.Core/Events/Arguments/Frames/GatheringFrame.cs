using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A summit: the body that gathers (G20, ASEAN), else those who attend.</summary>
internal static class GatheringFrame
{
    // "hội nghị thượng đỉnh lần thứ 12 của X"
    private const int FarthestBody = 7;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place)
    {
        var bodies = new PartyList(sentence.Article);
        foreach (var group in sentence.Groups.Where(group => group.First >= sign.First && group.First < sign.End))
        {
            // "thượng đỉnh NATO": the words of the act name the body
            bodies.Add(group);
        }

        // "tham dự hội nghị thượng đỉnh NATO tại Brussels"
        if (Headed(sentence, sign) is { } body)
        {
            bodies.Add(body);
        }

        foreach (var (group, preposition) in found.Objects.Take(2))
        {
            // "tổ chức hội nghị sơ kết một năm thực hiện chỉ thị của X": not X gathers
            if ((preposition is "" || (preposition is "của" && group.First - sign.End <= FarthestBody)) && !sentence.Signs.Any(other => other.First >= sign.End && other.End <= group.First))
            {
                bodies.Add(group);
            }
        }

        // "hội nghị thượng đỉnh Mỹ - Triều": the two named are those who gather
        if (bodies.Count == 2 && bodies.Mentions.All(mention => mention.Kind is EntityKind.Country or EntityKind.Person))
        {
            return new Roles(bodies.Mentions, []);
        }

        // "ông X tham dự hội nghị thượng đỉnh NATO": he and the body
        if (sign.HasSubject && bodies.Count == 1 && Headed(sentence, sign) is not null && found.Subject is { } guest && sentence.Article.Entities[guest.Entities[0]].Kind == EntityKind.Person)
        {
            return new Roles(new PartyList(sentence.Article).Add(guest).Mentions.Concat(bodies.Mentions).ToList(), []);
        }

        var organizations = bodies.Mentions.Where(mention => mention.Kind == EntityKind.Organization).ToList();
        return organizations.Count > 0
            ? new Roles(organizations, [])
            : new Roles(Attending(new PartyList(sentence.Article).Add(found.Subject).Add(Convener(sentence, found)).Add(found.Behind("giữa", "với")).Add(Attendance(sentence, found)), place), []);
    }

    // "hội nghị các nhà tài trợ do Pháp và Liên Hợp Quốc tổ chức"; a ministry calls its own people together
    private static PartyGroup? Convener(SentenceReading sentence, Participants found) =>
        found.Agent is { } agent && sentence.Article.Entities[agent.Entities[0]] is { Kind: EntityKind.Country or EntityKind.Person } or { Kind: EntityKind.Organization, Country.Length: 0 } ? agent : null;

    private static PartyGroup? Headed(SentenceReading sentence, ActSign sign)
    {
        var at = sign.End;
        while (at < sentence.End && RoleWords.KindsOfMeeting.Contains(sentence.Article.Word(at)))
        {
            at++;
        }

        // "tham dự hội nghị thượng đỉnh" may be the words of the act
        return (at > sign.End || (sentence.Article.Word(sign.Head) is "dự" or "tham" or "tới" or "đến" && RoleWords.KindsOfMeeting.Contains(sentence.Article.Word(sign.End - 1)))) && sentence.GroupAt(at) is { } group && sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Organization ? group : null;
    }

    // "khai mạc với sự tham dự của X và Y"
    private static PartyGroup? Attendance(SentenceReading sentence, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            if (preposition is "của" && group.First - 2 >= sentence.First && sentence.Article.Word(group.First - 2) is "dự" or "gia" or "mặt" or "diện")
            {
                return group;
            }
        }

        return null;
    }

    // somebody who goes to another country for it meets its hosts
    private static List<EntityMention> Attending(PartyList guests, EntityMention? host)
    {
        if (host is not null && guests.Mentions is [{ Kind: not EntityKind.Organization }] && !guests.Mentions.Any(guest => guest.Country == host.Country))
        {
            guests.Add(host);
        }

        return guests.Mentions;
    }
}
