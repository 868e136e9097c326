using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>The countries that a journey leads to.</summary>
internal static class JourneyStages
{
    /// <summary>The countries of <paramref name="first"/> and of those behind it that a date parts from it: <c>thăm Lào ngày 5/3 và Campuchia ngày 7/3</c>.</summary>
    public static List<EntityMention> From(SentenceReading sentence, Participants found, PartyGroup first)
    {
        var hosts = Countries(sentence.Article, first);
        var end = first.End;
        foreach (var (group, preposition) in found.Objects.Where(item => item.Group.First > first.First))
        {
            if (preposition is not ("và" or "after") || sentence.Article.Word(group.First - 1) is not ("và" or ",") || !Enumerable.Range(end, group.First - end).Any(at => sentence.IsDate(at)))
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
