using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>What the whole text says about its dates, gathered in a first reading.</summary>
internal sealed class DateEvidence
{
    private readonly Dictionary<(int Month, int Day), int> _years = [];

    /// <summary>Dates written with their year, in reading order.</summary>
    public List<(int Token, DateInterval Days, DatePrecision Precision)> Full { get; } = [];

    /// <summary>The day that words such as <c>hôm nay (9/2)</c> give away as the day of publication.</summary>
    public LocalDate? Today { get; set; }

    /// <summary>The last day told as past; a text is seldom published much later.</summary>
    public LocalDate? LastPast { get; set; }

    /// <summary>Notes a date written with its year.</summary>
    public void Add(CalendarExpression expression, DateInterval days, DatePrecision precision)
    {
        Full.Add((expression.First, days, precision));
        if (precision == DatePrecision.Day && days.Start == days.End)
        {
            _years.TryAdd((days.Start.Month, days.Start.Day), days.Start.Year);
        }
    }

    /// <summary>The year with which the same day stands elsewhere in the text.</summary>
    public int? YearOf(PartialDate date) =>
        date is { Month: { } month, Day: { } day } && _years.TryGetValue((month, day), out var year) ? year : null;

    /// <summary>The nearest full date, an earlier one first; the reference when the day of publication is unknown.</summary>
    public DateInterval? Near(int token)
    {
        var before = Full.FindLastIndex(full => full.Token < token);
        return before >= 0 ? Full[before].Days : Full.Count > 0 ? Full[0].Days : null;
    }
}
