using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>When an act happened, and how that is known.</summary>
internal sealed record ActDate(LocalDate? Start, LocalDate? End, DatePrecision Precision, DateBasis Basis, string Text)
{
    private const int MostMonths = 13;

    public static ActDate Unknown { get; } = new(null, null, DatePrecision.Unknown, DateBasis.None, "");

    /// <summary>Month of a day or month that is written without its year, where nothing tells the year.</summary>
    public int? YearlessMonth { get; private init; }

    /// <summary>Day of <see cref="YearlessMonth"/>; null when only the month is written.</summary>
    public int? YearlessDay { get; private init; }

    /// <summary>Whether <see cref="YearlessDay"/> is the first of several days: <c>thăm từ ngày 5 đến 7/9</c>.</summary>
    public bool IsYearlessSpan { get; private init; }

    /// <summary>Whether the words of the date say that it is still to come, whenever the article was written.</summary>
    public bool IsToCome { get; private init; }

    public bool IsKnown => Start is not null;

    /// <summary>Whether the text dates it at all, if only by day and month.</summary>
    public bool IsTold => IsKnown || YearlessMonth is not null;

    /// <summary>Whether a day dates it, with or without the year.</summary>
    public bool IsDay => IsKnown ? Precision == DatePrecision.Day : YearlessDay is not null;

    /// <summary>This date for an act that goes on from the one it is told of; a span without its year goes to nothing else.</summary>
    public ActDate ForNext() => IsKnown ? this with { Basis = DateBasis.Relative } : IsYearlessSpan ? Unknown : this;

    /// <summary>Whether both are of the same days.</summary>
    public bool IsSameAs(ActDate other) =>
        Start == other.Start && End == other.End && YearlessMonth == other.YearlessMonth && YearlessDay == other.YearlessDay;

    /// <summary>Whether an expression can date an act.</summary>
    /// <remarks>"trong 200 năm qua" is a time in which much happens, not the time of one act.</remarks>
    public static bool IsIn(DateMention date) =>
        date.Start is { } start ? date.Basis != DateBasis.Relative || !(date.End > start.PlusMonths(MostMonths)) : date is { Month: not null, IsDuration: false } or { IsToCome: true };

    public static ActDate Of(DateMention date) => date.Start is not null
        ? new(date.Start, date.End ?? date.Start, date.Precision, date.Basis, date.Text) { IsToCome = date.IsToCome }
        : Unknown with { Text = date.Text, YearlessMonth = date.Month, YearlessDay = date.Day, IsYearlessSpan = date.IsSpanOfDays, IsToCome = date.IsToCome };

    /// <summary>The same day of a year that nothing tells.</summary>
    public ActDate WithoutYear() => Unknown with { Text = Text, YearlessMonth = Start?.Month ?? YearlessMonth, YearlessDay = Start == End ? Start?.Day ?? YearlessDay : null, IsYearlessSpan = IsYearlessSpan };

    /// <summary>Whether the two can be one day; an unknown date goes with any.</summary>
    public bool CanBe(ActDate other) =>
        Start is not null && other.Start is not null ? Start <= other.End && other.Start <= End
        : Written is not { } here || other.Written is not { } there
            ? CanHold(this, other) && CanHold(other, this)
            : (here.Month == there.Month && (here.Day is null || there.Day is null || here.Day == there.Day));

    // "hồi tháng 2" beside "năm 2012" is of another year, "ngày 27/6" beside "cuối tháng 1/2017" of another month
    private static bool CanHold(ActDate known, ActDate yearless) =>
        known is not { Start: { } start, End: { } end } || yearless.YearlessMonth is not { } month
        || (known.Precision is not DatePrecision.Year && (start.Year != end.Year || (start.Month <= month && month <= end.Month)));

    // a longer span (a week, some days) has no one month and day to compare
    private (int Month, int? Day)? Written =>
        YearlessMonth is { } month ? (month, YearlessDay)
        : Precision == DatePrecision.Day && Start == End && Start is { } day ? (day.Month, day.Day)
        : null;
}
