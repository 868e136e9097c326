using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>Mentions to <see cref="LocalEvent"/>s: duplicates dropped, one unit per article and event id.</summary>
internal static class LocalEvents
{
    private const int TruceDays = 7;

    public static IReadOnlyList<LocalEvent> From(IEnumerable<ReportedMention> mentions)
    {
        var units = mentions
            .GroupBy(m => (m.Article.ArticleId, m.Mention.EventId))
            .Select(group => Unit([.. group]))
            .ToList();
        units.Sort(LocalEvent.CanonicalOrder);
        return units;
    }

    private static LocalEvent Unit(IReadOnlyList<ReportedMention> reports)
    {
        // The reference that a later delivery carries may know more (a duplicate found since): the greatest by content is kept.
        var article = reports.Select(r => r.Article).OrderBy(Rank, StringComparer.Ordinal).Last();
        var mentions = reports
            .Select(r => r.Mention)
            .OrderByDescending(Weight)
            .ThenBy(m => m.Anchor.Start)
            .ThenBy(m => m.Anchor.End)
            .ThenBy(Content, StringComparer.Ordinal)
            .DistinctBy(m => (m.Anchor.Start, m.Anchor.End, m.Type, m.Mode))
            .ToList();
        // an article of unknown day tells of other months and years in passing, and the news is not of those
        var isOpen = article.PublishedAt is null && mentions.Exists(m => m.NoEventBecause.Length == 0);
        var dated = mentions.Where(m => m.DateStart is not null && !(isOpen && m.NoEventBecause.Length > 0 && m.DatePrecision > DatePrecision.Day)).OrderBy(m => m.DatePrecision).ThenBy(m => m.DateBasis).FirstOrDefault();
        var told = dated ?? Worded(mentions, isOpen);
        var status = mentions[0].Status;
        return new LocalEvent
        {
            Article = article,
            Id = mentions[0].EventId,
            Mentions = mentions,
            Type = mentions[0].Type,
            Mode = mentions.Select(m => m.Mode).FirstOrDefault(mode => mode.Length > 0) ?? "",
            Status = status,
            Date = dated is null ? DateInterval.Unknown : new DateInterval(dated.DateStart, dated.DateEnd ?? dated.DateStart),
            Precision = dated?.DatePrecision ?? DatePrecision.Unknown,
            DateBasis = dated?.DateBasis ?? DateBasis.None,
            DateText = told is null ? "" : Words(told),
            IsDatedByStory = dated is not null && mentions.Where(m => m.DateStart is not null).All(IsDatedByStory),
            Actors = Distinct(mentions.SelectMany(m => m.Actors)),
            Recipients = Distinct(mentions.SelectMany(m => m.Recipients)),
            Place = mentions.Select(m => m.Place).FirstOrDefault(p => p is not null),
            Bounds = BoundsOf(mentions, status, article),
            IsBoundByText = mentions.Exists(m => m.NotBefore is not null) && mentions.Exists(m => m.NotAfter is not null),
            Content = EvidenceContent.Of(mentions),
            Phrases = EvidencePhrases.Of(mentions),
            Firms = mentions[0].Type == "PROTEST" ? EvidenceFirms.Of(mentions) : ImmutableHashSet<string>.Empty,
            Headline = Headline.Of(article),
        };
    }

    // "hôm 5/6" in an article of unknown year: the day is told, though no calendar has it; what is told in passing may be of another time, unless
    // all of it is of one day, and so may a bare month. "Tối cùng ngày" says less than the day it is counted from.
    private static EventMention? Worded(List<EventMention> mentions, bool isOpen)
    {
        var days = mentions.FindAll(m => m.YearlessDay is not null && (m.NoEventBecause.Length == 0 || m.IsLead || !isOpen));
        if (days.Count == 0)
        {
            var passing = mentions.FindAll(m => m is { YearlessDay: not null, IsBackground: false });
            days = passing.DistinctBy(m => (m.YearlessMonth, m.YearlessDay)).Count() == 1 ? passing : days;
        }

        return days.Find(m => m.DateText.Any(char.IsDigit)) ?? days.FirstOrDefault() ?? (mentions[0].YearlessMonth is not null ? mentions[0] : null);
    }

    // "Tối cùng ngày (27/6)": words that only point to a day, with the one they point to
    private static string Words(EventMention told) =>
        told is { DateStart: null, YearlessDay: { } day, YearlessMonth: { } month } && !told.DateText.Any(char.IsDigit) ? string.Create(CultureInfo.InvariantCulture, $"{told.DateText} ({day}/{month})") : told.DateText;

    // evidence is the file's own text: where that is escaped (\u00E0, &agrave;) nothing can be looked up in it
    private static bool IsDatedByStory(EventMention mention) =>
        mention.DateBasis == DateBasis.Relative && !mention.Evidence.Text.Contains(mention.DateText, StringComparison.Ordinal)
        && !mention.Evidence.Text.Contains("\\u", StringComparison.Ordinal) && !mention.Evidence.Text.Contains('&', StringComparison.Ordinal);

    private static string Rank(ArticleReference article) =>
        $"{article.PublishedAt:uuuu-MM-dd}|{article.DuplicateOf}|{article.WireSource}|{article.Publisher}|{article.Url}|{article.Title}";

    /// <summary>A mention represents its unit the better the more it says: news, the lead, a date, parties, no background.</summary>
    private static int Weight(EventMention mention) =>
        (mention.NoEventBecause.Length == 0 ? 32 : 0) + (mention.IsBackground ? 0 : 16) + (mention.IsLead ? 4 : 0) + (mention.DateStart is null ? 0 : 8)
        + Math.Min(3, mention.Actors.Count + mention.Recipients.Count);

    /// <summary>Makes the order total: of two mentions on one anchor the same one must win whichever arrives first.</summary>
    private static string Content(EventMention mention) =>
        $"{mention.Mode}|{mention.Status}|{mention.DateStart:uuuu-MM-dd}|{mention.DateEnd:uuuu-MM-dd}|{mention.DateText}|{mention.Evidence.Text}"
        + $"|{string.Join('+', mention.Actors.Select(p => p.EntityId + p.RawText))}|{string.Join('+', mention.Recipients.Select(p => p.EntityId + p.RawText))}";

    private static List<Party> Distinct(IEnumerable<Party> parties) =>
        [.. parties.DistinctBy(p => p.EntityId).OrderBy(p => p.EntityId, StringComparer.Ordinal)];

    private static DateInterval BoundsOf(List<EventMention> mentions, EventStatus status, ArticleReference article)
    {
        var start = mentions.Max(m => m.NotBefore);
        var end = mentions.Min(m => m.NotAfter);
        if (article.PublishedAt is { } published)
        {
            if (status == EventStatus.Occurred)
            {
                // a truce that is agreed on begins some days later
                var latest = mentions[0].Mode == "ceasefire" ? published.PlusDays(TruceDays) : published;
                end = end is { } last && last < latest ? last : latest;
            }
            else if (status == EventStatus.Planned)
            {
                // A plan told on the evening of its day is still a plan: one day of grace.
                var first = published.PlusDays(-1);
                start = start is { } known && known > first ? known : first;
            }
        }

        return new DateInterval(start, end);
    }
}
