using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// One event as one article tells it: all mentions of the article that share an event id. The unit of clustering, since the
/// coder already decided what is one event inside an article.
/// </summary>
internal sealed record LocalEvent
{
    public required ArticleReference Article { get; init; }

    /// <summary>Event id inside the article.</summary>
    public required string Id { get; init; }

    /// <summary>Mentions, the most informative first.</summary>
    public required IReadOnlyList<EventMention> Mentions { get; init; }

    /// <summary>The mention whose words represent the unit.</summary>
    public EventMention Best => Mentions[0];

    public required string Type { get; init; }

    public required string Mode { get; init; }

    public required EventStatus Status { get; init; }

    public required DateInterval Date { get; init; }

    public required DatePrecision Precision { get; init; }

    public required DateBasis DateBasis { get; init; }

    /// <summary>The words the date came from; where none is known, those that tell a day or month of an unknown year, or "".</summary>
    public required string DateText { get; init; }

    /// <summary>Whether no sentence of its own dates it: it has the day of the story that it is told in, and that may be the next one's.</summary>
    public required bool IsDatedByStory { get; init; }

    public required IReadOnlyList<Party> Actors { get; init; }

    public required IReadOnlyList<Party> Recipients { get; init; }

    public required EventPlace? Place { get; init; }

    /// <summary>Days on which an undated act can lie: the text's own bounds, tightened by status and publication.</summary>
    public required DateInterval Bounds { get; init; }

    /// <summary>Whether the text itself bounds an undated act on both sides (<c>hồi năm 2018</c>).</summary>
    public required bool IsBoundByText { get; init; }

    /// <summary>Folded content syllables of the evidence, for telling two undated acts apart.</summary>
    public required IReadOnlySet<string> Content { get; init; }

    /// <summary>Neighbouring syllables of the evidence, for telling what the same parties say or do often apart.</summary>
    public required IReadOnlySet<string> Phrases { get; init; }

    /// <summary>Firms that the evidence of a strike names; empty for other acts.</summary>
    public required IReadOnlySet<string> Firms { get; init; }

    /// <summary>What the article is headed with.</summary>
    public required Headline Headline { get; init; }

    public bool IsOutright => Mentions.Any(m => m.IsOutright);

    public bool IsBackground => Mentions.All(m => m.IsBackground);

    /// <summary>Whether one of its mentions reports an act of public affairs as news; the others join such a one or stay mentions.</summary>
    public bool MakesEvent => Mentions.Any(m => m.NoEventBecause.Length == 0);

    public IEnumerable<Party> Parties => Actors.Concat(Recipients);

    /// <summary>Day of the report: publication, else the earliest day on which the text can have been written, else the last one it tells of.</summary>
    public LocalDate? ReportedAt => Article.PublishedAt ?? Bounds.Start ?? Article.ToldDay;

    /// <summary>The first month and day, or month alone, that it writes without their year; null where it writes none.</summary>
    public (int? Month, int? Day) Yearless => Mentions.FirstOrDefault(m => m.YearlessMonth is not null) is { } mention ? (mention.YearlessMonth, mention.YearlessDay) : default;

    /// <summary>Total order that depends on content alone, so that arrival order cannot matter.</summary>
    public static IComparer<LocalEvent> CanonicalOrder { get; } = Comparer<LocalEvent>.Create(Compare);

    private static int Compare(LocalEvent? left, LocalEvent? right)
    {
        var byArticle = string.CompareOrdinal(left!.Article.ArticleId, right!.Article.ArticleId);
        return byArticle != 0 ? byArticle : string.CompareOrdinal(left.Id, right.Id);
    }
}
