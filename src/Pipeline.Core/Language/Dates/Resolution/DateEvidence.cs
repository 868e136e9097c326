using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>What the whole text says about its dates, gathered in a first reading.</summary>
internal sealed class DateEvidence
{
    // the news of one story goes on for a quarter, and looks back less far
    private const int FarthestDays = 92;
    private const int FarthestBackDays = 45;

    // so close to a day with its year another one is of the same story, wherever it stands
    private const int SameStoryDays = 10;

    // the same beside a later year ("tầm nhìn đến năm 2025"), which may be that of the news as well as an aim
    private const int SameVisitDays = 3;

    // a story told day by day keeps its year for a month, even beside a later year
    private const int CompanyDays = 30;

    // a few sentences on, the text may have come back from history to its own day
    private const int FarthestTokens = 45;

    private readonly Dictionary<(int Month, int Day), int> _years = [];

    private readonly HashSet<(int Month, int Day)> _yearless = [];

    // where a date last took its year from the latest one
    private int _lastToken = -FarthestTokens * 2;

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

    /// <summary>Notes a day written without its year.</summary>
    public void AddYearless(int month, int day) => _yearless.Add((month, day));

    /// <summary>Notes that the story is, at this token, at a day whose year the text tells: "Cũng trong ngày 15/7, …".</summary>
    public void GoOn(int token) => _lastToken = token;

    /// <summary>The year with which the same day stands elsewhere in the text.</summary>
    public int? YearOf(PartialDate date) =>
        date is { Month: { } month, Day: { } day } && _years.TryGetValue((month, day), out var year) ? year : null;

    /// <summary>
    /// The year of a date without one in a text of unknown publication: it lies close to the latest date of the text, in words and in days. Dates long
    /// before it tell of history, and history says nothing about the year of the news; then nothing tells.
    /// </summary>
    public int? YearBeside(PartialDate date, int token)
    {
        if (Latest is not { } found)
        {
            return null;
        }

        var latest = found.Days;
        var (farthest, back) = Reach(found.Token, latest, token);
        int? best = null;
        var bestDays = farthest + 1;
        for (var year = latest.Start.Year - 1; year <= latest.End.Year + 1; year++)
        {
            if (date.In(year) is { } days && YearChoice.Distance(days, latest) < bestDays && (days.End >= latest.Start || YearChoice.Distance(days, latest) <= back))
            {
                (best, bestDays) = (year, YearChoice.Distance(days, latest));
            }
        }

        _lastToken = best is null ? _lastToken : token;
        return best;
    }

    /// <summary>The latest year written; an anniversary names its day with an earlier one.</summary>
    public int LastYear => Full.Count == 0 ? 0 : Full.Max(full => full.Days.Start.Year);

    // so many days on, and back, the latest day lends its year: none beside a month of a later one
    private (int Farthest, int Back) Reach(int at, DateInterval latest, int token)
    {
        if (DayCompany.Surrounds(_yearless, latest.Start))
        {
            return latest.End.Year < LastYear ? (CompanyDays, CompanyDays) : (FarthestDays, FarthestDays);
        }

        // each day that follows closely goes on with the story of the one before it
        var isFar = Math.Min(Math.Abs(at - token), Math.Abs(token - _lastToken)) > FarthestTokens;
        return latest.End.Year < LastMonthYear ? (-1, -1)
            : (latest.End.Year < LastYear ? SameVisitDays : isFar ? SameStoryDays : FarthestDays, FarthestBackDays);
    }

    private int LastMonthYear => Full.Where(full => full.Precision != DatePrecision.Year).Select(full => full.Days.Start.Year).DefaultIfEmpty().Max();

    // the latest day written with its year
    private (int Token, DateInterval Days)? Latest
    {
        get
        {
            (int Token, DateInterval Days)? latest = null;
            foreach (var (token, days, precision) in Full)
            {
                latest = precision == DatePrecision.Day && (latest is null || days.Start > latest.Value.Days.Start) ? (token, days) : latest;
            }

            return latest;
        }
    }
}
