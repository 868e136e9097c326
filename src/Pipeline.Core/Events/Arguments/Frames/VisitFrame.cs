using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A visitor and the country visited.</summary>
internal static class VisitFrame
{
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var visitors = new PartyList(sentence.Article).Add(sign.IsNoun ? found.Behind("của") ?? Accompanied(sentence, sign) ?? found.Subject : Delegation.Before(sentence, sign)?.Leader ?? found.Subject);
        var people = visitors.Mentions.Where(mention => mention.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Country && !IsDelegationOf(mention, visitors)).ToList();
        var hosts = Hosts(sentence, sign, found, people);
        if (hosts.Count == 0 && sign.IsNoun && HostBeside(sentence, people) is { } beside)
        {
            hosts = [beside];
        }

        // "tới Hà Nội tối 25/5, bắt đầu chuyến thăm ba ngày": the country come to
        if (hosts.Count == 0 && sign.IsNoun && people.Count > 0 && sentence.Article.HasPair(sign.First, sign.First + 2, "bắt", "đầu") && VisitedHost.Before(sentence, sign) is { } reached && people.TrueForAll(person => person.Country != reached.Country))
        {
            hosts = [reached];
        }

        if (hosts.Count == 0 && people.Count == 0)
        {
            return null;
        }

        // "trong chuyến thăm X, Tổng thống Y và người đồng cấp nước chủ nhà": the host does not visit himself
        List<EntityMention> guests = [.. people.Where(person => !hosts.Exists(host => host.Country == person.Country))];
        people = guests.Count > 0 ? guests : people;
        if (hosts.Exists(host => people.Exists(person => person.Country == host.Country)))
        {
            return GuestBefore(sentence, sign, hosts) is { } guest ? new Roles([guest, .. hosts], []) : null;
        }

        return new Roles([.. people.Where(person => !hosts.Exists(host => host.EntityId == person.EntityId)).Take(hosts.Count == 0 ? 1 : int.MaxValue), .. hosts], []);
    }

    // "chuyến thăm Lào của Chủ tịch X và đoàn đại biểu Việt Nam": those with him are his own
    private static bool IsDelegationOf(EntityMention mention, PartyList visitors) =>
        mention.Kind == EntityKind.Country && visitors.Mentions.Exists(leader => leader.Kind == EntityKind.Person && leader.Country == mention.Country);

    // "các bộ trưởng tháp tùng ông X trong chuyến thăm": whom they go with is who visits
    private static PartyGroup? Accompanied(SentenceReading sentence, ActSign sign) =>
        sign.First - 3 > sentence.First && sentence.Article.Word(sign.First - 1) is "trong" && sentence.GroupAt(sign.First - 2) is { } leader && leader.First - 2 >= sentence.First
        && (sentence.Article.Word(leader.First - 2), sentence.Article.Word(leader.First - 1)) is ("tháp", "tùng") or ("hộ", "tống") or ("theo", "chân") ? leader : null;

    // "Thủ tướng tiếp Ngoại trưởng X đang ở thăm Việt Nam", "hội đàm với ông X nhân chuyến thăm Việt Nam": the guest stands right before, the host is the subject
    private static EntityMention? GuestBefore(SentenceReading sentence, ActSign sign, List<EntityMention> hosts)
    {
        var at = sign.First - 1;
        while (at > sentence.First && sentence.GroupAt(at) is null && IsBetween(sentence, at))
        {
            at--;
        }

        return sentence.GroupAt(at) is { } group && sentence.Article.Word(group.First - 1) is not "của" && sentence.Article.Entities[group.Entities[^1]] is { Kind: EntityKind.Person, Country.Length: > 0 } guest && hosts.TrueForAll(host => host.Country != guest.Country)
            ? guest
            : null;
    }

    private static bool IsBetween(SentenceReading sentence, int at) =>
        sentence.IsStatusCue(at) || sentence.IsDate(at) || sentence.Article.Is(at, CueKinds.Adverb) || sentence.Article.Word(at) is "người" or "nhân" or "dịp" or "sang" or "đến" or "tới" or "ở" or "có" or "đang"
        || (sentence.Article.Word(at) is "," && sentence.Article.Word(at + 1) is "người" or "đang");

    // "nhân chuyến thăm của Tổng thống Mỹ, Mỹ và X đã ký …": who stands beside the visitor's own country
    private static EntityMention? HostBeside(SentenceReading sentence, List<EntityMention> visitors)
    {
        if (visitors is not [{ Country.Length: > 0 } visitor])
        {
            return null;
        }

        foreach (var group in sentence.Groups)
        {
            var states = group.Entities.Select(index => sentence.Article.Entities[index]).Where(entity => entity.Kind == EntityKind.Country && entity.Members.Count == 0).ToList();
            if (states.Count == 2 && states.Exists(state => state.Country == visitor.Country))
            {
                return states.Find(state => state.Country != visitor.Country);
            }
        }

        return null;
    }

    private static List<EntityMention> Hosts(SentenceReading sentence, ActSign sign, Participants found, List<EntityMention> visitors)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            var leads = preposition is "" or "tới" or "đến" or "sang" or "tại" or "ở" or "after" || (sign.IsNoun && preposition is ObjectFinder.Including);
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (leads && mention.Kind is EntityKind.Country or EntityKind.Place && !visitors.Exists(visitor => visitor.EntityId == mention.EntityId))
            {
                return JourneyStages.From(sentence, found, group);
            }
        }

        return [];
    }
}
