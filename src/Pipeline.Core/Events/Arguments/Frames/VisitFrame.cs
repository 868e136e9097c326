using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A visitor and the country visited.</summary>
internal static class VisitFrame
{
    // "rồi sẽ tới", "sau đó bay sang"
    private const int FarthestJoint = 3;

    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var visitors = new PartyList(sentence.Article).Add(sign.IsNoun ? found.Behind("của") ?? found.Subject : found.Subject);
        var people = visitors.Mentions.Where(mention => mention.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Country).ToList();
        var hosts = Hosts(sentence, sign, found, people);
        if (hosts.Count == 0 && sign.IsNoun && HostBeside(sentence, people) is { } beside)
        {
            hosts = [beside];
        }

        if (hosts.Count == 0 && people.Count == 0)
        {
            return null;
        }

        return hosts.Exists(host => people.Exists(person => person.Country == host.Country))
            ? null
            : new Roles([.. people.Where(person => !hosts.Exists(host => host.EntityId == person.EntityId)).Take(hosts.Count == 0 ? 1 : int.MaxValue), .. hosts], []);
    }

    /// <summary>A verb of going is a visit only when a named person or office-holder goes straight to another country.</summary>
    public static Roles? AssignTravel(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Objects.Count == 0 || found.Objects[0].Group.First > sign.End + 1 || found.IsPassive || !FollowsSubject(sentence, sign, found))
        {
            return null;
        }

        var travellers = new PartyList(sentence.Article).Add(found.Subject).Mentions.Where(mention => IsLeading(sentence.Article, mention)).ToList();
        var hosts = WithLaterStages(sentence, found, found.Objects[0].Group, Countries(sentence.Article, found.Objects[0].Group));
        return travellers.Count == 0 || hosts.Count == 0 || travellers.Exists(person => person.Country == hosts[0].Country)
            ? null
            : new Roles([.. travellers, .. hosts], []);
    }

    // "ông Duterte" of the tenth sentence is the president of the first
    private static bool IsLeading(ArticleReading article, EntityMention mention) => mention.Kind == EntityKind.Person
        && (mention.Office.Length > 0 || article.Analysis.Entities.Any(other => other.EntityId == mention.EntityId && other.Office.Length > 0));

    // only adverbs and a date may stand between: "gửi quân tới X" is no visit
    private static bool FollowsSubject(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "lời cảnh báo của X tới Syria": what goes is the warning
        if (found.Subject is null || (found.Subject.First > sentence.First && sentence.Article.Word(found.Subject.First - 1) is "của"))
        {
            return false;
        }

        for (var at = Continued(sentence, sign) ?? found.Subject.End; at < sign.First;)
        {
            var span = sentence.Article.Tokens[at].Span;
            var isAdverb = sentence.Article.Is(at, CueKinds.Adverb | CueKinds.Saying);
            // "Ngoại trưởng X, người ghé Lào hôm 15/11"
            var isRelative = sentence.Article.Word(at) is "người" or "," && at <= found.Subject.End + 1 && sentence.Article.Word(found.Subject.End + 1) is "người";
            if (!isAdverb && !isRelative && !sentence.Dates.Any(date => date.Span.Contains(span))
                && !sentence.StatusCues.Any(cue => cue.First <= at && at < cue.End))
            {
                return false;
            }

            at += isAdverb ? Math.Max(1, sentence.Article.CueLength(at)) : 1;
        }

        return true;
    }

    // "có mặt ở Lào, rồi tới Campuchia", "rời Lào để sang Campuchia": the traveller of the stage before goes on; where his verb begins
    private static int? Continued(SentenceReading sentence, ActSign sign)
    {
        if (!sentence.Signs.Any(stage => stage.Rule.Mode == "visit" && stage.End <= sign.First))
        {
            return null;
        }

        for (var at = sign.First - 1; at > sentence.First && at >= sign.First - FarthestJoint; at--)
        {
            if (sentence.Article.Word(at) is "rồi" or "đó" or "khi" or "tiếp" && (sentence.Article.Word(at) is "rồi" || sentence.Article.Word(at - 1) is "sau" or "trước" or "đi"))
            {
                return at + 1;
            }
        }

        return null;
    }

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
                return WithLaterStages(sentence, found, group, Countries(sentence.Article, group));
            }
        }

        return [];
    }

    // "thăm Lào ngày 5/3 và Campuchia ngày 7/3": a date parts the stages of the journey
    private static List<EntityMention> WithLaterStages(SentenceReading sentence, Participants found, PartyGroup first, List<EntityMention> hosts)
    {
        var end = first.End;
        foreach (var (group, preposition) in found.Objects.Where(item => item.Group.First > first.First))
        {
            if (preposition is not ("và" or "after") || sentence.Article.Word(group.First - 1) is not ("và" or ",") || !Enumerable.Range(end, group.First - end).Any(at => SubjectFinder.IsDate(sentence, at)))
            {
                break;
            }

            hosts.AddRange(Countries(sentence.Article, group).Where(stage => !hosts.Exists(host => host.Country == stage.Country)));
            end = group.End;
        }

        return hosts;
    }

    // "thăm Lào, Campuchia và Thái Lan": one journey, every country of it a host
    private static List<EntityMention> Countries(ArticleReading article, PartyGroup group)
    {
        var hosts = new List<EntityMention>();
        foreach (var index in group.Entities)
        {
            var country = article.Entities[index].Kind is EntityKind.Country or EntityKind.Place || hosts.Count == 0 ? HomeCountry.AsCountry(article.Entities[index]) : null;
            if (country is not null && !hosts.Exists(host => host.Country == country.Country))
            {
                hosts.Add(country);
            }
        }

        return hosts;
    }
}
