using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>One journey, several visits: <c>thăm Lào và Campuchia</c>, <c>công du Đức (5/7), Ba Lan (6/7)</c>; each country is a host of its own.</summary>
internal static class Journey
{
    // "Lào hôm 5/3", "Lào từ ngày 5 đến 7/3", "Lào (5/3)", "Lào trong hai ngày 5 và 6/3"
    private const int FarthestDate = 5;

    public static IEnumerable<ActCandidate> Split(SentenceReading sentence, ActCandidate candidate)
    {
        var verb = sentence.Article.Tokens[candidate.Sign.First].Start;
        var hosts = candidate.Roles.Actors.Where(actor => actor.Kind == EntityKind.Country && actor.Span.Start >= verb).ToList();
        var visitors = candidate.Roles.Actors.Where(actor => !hosts.Contains(actor)).ToList();
        return hosts.Count < 2 || visitors.Count == 0
            ? [candidate]
            : hosts.Select(host => candidate with { Roles = new Roles([.. visitors, host], []), Date = DateOf(sentence, host) });
    }

    /// <summary>The date written right behind a stage of the journey, or null.</summary>
    private static ActDate? DateOf(SentenceReading sentence, EntityMention host)
    {
        var at = sentence.Article.Tokens.Inside(host.Span).End;
        var date = sentence.Dates.FirstOrDefault(date => ActDate.IsIn(date) && sentence.Article.Tokens.FirstAt(date.Span.Start) is var first && first >= at && first - at <= FarthestDate
            && !Enumerable.Range(at, first - at).Any(between => sentence.GroupAt(between) is not null || sentence.Article.Word(between) is "," or "và"));
        return date is null ? null : ActDate.Of(date);
    }
}
