using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>One real event merged from all its reports. Field names follow the record contract.</summary>
public sealed record NewsEvent
{
    /// <summary>Stable id derived from the event's content: the same mentions give the same id in any order of arrival.</summary>
    public required string EventId { get; init; }

    public required string Type { get; init; }

    public required string Mode { get; init; }

    public string Cameo { get; init; } = "";

    /// <summary>The latest status that the reports establish.</summary>
    public required EventStatus Status { get; init; }

    public Polarity Polarity { get; init; }

    public LocalDate? DateStart { get; init; }

    public LocalDate? DateEnd { get; init; }

    public DatePrecision DatePrecision { get; init; }

    public DateBasis DateBasis { get; init; }

    /// <summary>The words the date came from; where no date is known, those that tell a day or month of an unknown year (<c>hôm 5/6</c>), or "".</summary>
    public string DateText { get; init; } = "";

    public required IReadOnlyList<Party> Actors { get; init; }

    public required IReadOnlyList<Party> Recipients { get; init; }

    public EventPlace? Place { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<ClaimSource> Attribution { get; init; } = [];

    public IReadOnlyList<QuotedWords> Quotes { get; init; } = [];

    public IReadOnlyList<StatusChange> StatusHistory { get; init; } = [];

    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    public required IReadOnlyList<EventReport> Articles { get; init; }

    public int NArticles { get; init; }

    /// <summary>Independent sources: wire copies and rewrites of one source count once.</summary>
    public int NIndependent { get; init; }

    /// <summary>0 to 1; the formula is documented with <see cref="EventConfidence"/>.</summary>
    public double Confidence { get; init; }

    public LocalDate? FirstReported { get; init; }

    public LocalDate? LastReported { get; init; }

    public bool IsBackground { get; init; }

    /// <summary>Analyzer name and version that coded the mentions.</summary>
    public string Analyzer { get; init; } = "";
}
