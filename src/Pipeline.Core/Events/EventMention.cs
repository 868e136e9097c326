using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events;

/// <summary>One report of an act in one article. Field names follow the record contract.</summary>
public sealed record EventMention
{
    /// <summary>Article id (file stem).</summary>
    public required string Article { get; init; }

    /// <summary>Equal within one article for reports of one real event: <c>ARTICLE#N</c>.</summary>
    public required string EventId { get; init; }

    /// <summary>Codebook type: <c>CONSULT</c>, <c>AGREE</c> …</summary>
    public required string Type { get; init; }

    /// <summary>Codebook mode: <c>phone</c>, <c>meet</c> …, or "".</summary>
    public required string Mode { get; init; }

    /// <summary>CAMEO code with leading zeros, or "".</summary>
    public string Cameo { get; init; } = "";

    public required EventStatus Status { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>First day, inclusive; null when the text does not settle it.</summary>
    public LocalDate? DateStart { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? DateEnd { get; init; }

    public DatePrecision DatePrecision { get; init; }

    public DateBasis DateBasis { get; init; }

    /// <summary>The words the date came from, or "".</summary>
    public string DateText { get; init; } = "";

    /// <summary>Month as written when the year is unknown (<c>ngày 14/11</c> without any cue); else null.</summary>
    public int? YearlessMonth { get; init; }

    /// <summary>Day of <see cref="YearlessMonth"/>; null when only the month is written; of a span its first day.</summary>
    public int? YearlessDay { get; init; }

    /// <summary>Earliest day an undated act can have happened on, when the text bounds it.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>Latest day an undated act can have happened on, when the text bounds it.</summary>
    public LocalDate? NotAfter { get; init; }

    public required IReadOnlyList<Party> Actors { get; init; }

    public required IReadOnlyList<Party> Recipients { get; init; }

    public EventPlace? Place { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The trigger words.</summary>
    public required TextEvidence Anchor { get; init; }

    /// <summary>The sentence.</summary>
    public required TextEvidence Evidence { get; init; }

    public IReadOnlyList<ClaimSource> Attribution { get; init; } = [];

    public IReadOnlyList<QuotedWords> Quotes { get; init; } = [];

    /// <summary>Told in the headline or the lead.</summary>
    public bool IsLead { get; init; }

    /// <summary>Told as history or as a reference to an earlier event.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Told by a main clause, as done or firmly planned, with all its parties; else on the way, guessed at or in part.</summary>
    public bool IsOutright { get; init; } = true;

    /// <summary>Why it makes no event (<c>private-parties</c>, <c>party-missing</c> …), or "" when it does; see <see cref="Scope.ScopeReasons"/>.</summary>
    public string NoEventBecause { get; init; } = "";

    /// <summary>Event type under the BKEE scheme, where type and mode alone would map to another; else null.</summary>
    public string? BkeeType { get; init; }

    /// <summary>Name of the codebook rule that fired.</summary>
    public string Rule { get; init; } = "";
}
