using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A visitor and the country visited.</summary>
internal static class VisitFrame
{
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var visitors = new PartyList(sentence.Article).Add(sign.IsNoun ? found.Behind("của") ?? found.Subject : found.Subject);
        var people = visitors.Mentions.Where(mention => mention.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Country).ToList();
        var host = Host(sentence, found, people) ?? (sign.IsNoun ? HostBeside(sentence, people) : null);
        if (host is null && people.Count == 0)
        {
            return null;
        }

        return host is not null && people.Exists(person => person.Country == host.Country)
            ? null
            : new Roles(host is null ? people : [.. people.Where(person => person.EntityId != host.EntityId), host], []);
    }

    /// <summary>A verb of going is a visit only when a named person or office-holder goes straight to another country.</summary>
    public static Roles? AssignTravel(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Objects.Count == 0 || found.Objects[0].Group.First > sign.End + 1 || found.IsPassive || !FollowsSubject(sentence, sign, found))
        {
            return null;
        }

        var travellers = new PartyList(sentence.Article).Add(found.Subject).Mentions.Where(mention => IsLeading(sentence.Article, mention)).ToList();
        var host = HomeCountry.AsCountry(sentence.Article.Entities[found.Objects[0].Group.Entities[0]]);
        return travellers.Count == 0 || host is null || travellers.Exists(person => person.Country == host.Country)
            ? null
            : new Roles([.. travellers, host], []);
    }

    // "ông Duterte" of the tenth sentence is the president of the first
    private static bool IsLeading(ArticleReading article, EntityMention mention) => mention.Kind == EntityKind.Person
        && (mention.Office.Length > 0 || article.Analysis.Entities.Any(other => other.EntityId == mention.EntityId && other.Office.Length > 0));

    // only adverbs and a date may stand between: "gửi quân tới X" is no visit
    private static bool FollowsSubject(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Subject is null)
        {
            return false;
        }

        for (var at = found.Subject.End; at < sign.First; at++)
        {
            var span = sentence.Article.Tokens[at].Span;
            if (!sentence.Article.Is(at, CueKinds.Adverb) && !sentence.Dates.Any(date => date.Span.Contains(span))
                && !sentence.StatusCues.Any(cue => cue.First <= at && at < cue.End))
            {
                return false;
            }
        }

        return true;
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

    private static EntityMention? Host(SentenceReading sentence, Participants found, List<EntityMention> visitors)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            if (preposition is not ("" or "tới" or "đến" or "sang" or "tại" or "ở" or "after"))
            {
                continue;
            }

            var mention = sentence.Article.Entities[group.Entities[0]];
            if (mention.Kind is EntityKind.Country or EntityKind.Place && !visitors.Exists(visitor => visitor.EntityId == mention.EntityId))
            {
                return HomeCountry.AsCountry(mention);
            }
        }

        return null;
    }
}
