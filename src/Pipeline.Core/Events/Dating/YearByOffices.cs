using NodaTime;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Events.Dating;

/// <summary>
/// Finds the year of dates that state none, in an article without a publication date, by who held office:
/// a "Tổng thống đắc cử Donald Trump" of 14/11 is of 2016.
/// </summary>
internal static class YearByOffices
{
    /// <summary>The analysis with years found; the same one when the article's day is known or no office tells.</summary>
    public static ArticleAnalysis Resolve(ArticleAnalysis analysis)
    {
        if (analysis.Article.Published is not null || !analysis.Dates.Any(IsOpen))
        {
            return analysis;
        }

        var terms = analysis.Entities.Where(IsHolder).Select(Terms).Where(windows => windows.Count > 0).ToList();
        return terms.Count == 0 ? analysis : analysis with { Dates = [.. analysis.Dates.Select(date => IsOpen(date) ? Resolve(date, terms) : date)] };
    }

    private static bool IsOpen(DateMention date) =>
        date is { Month: not null, Day: not null } && (date.Start is null || date.Basis == DateBasis.InferredYear);

    private static bool IsHolder(EntityMention mention) =>
        mention is { Kind: EntityKind.Person, Name.Length: > 0, Office.Length: > 0, IsFormer: false, IsOfficeOnly: false, IsCoreference: false };

    private static List<(LocalDate Start, LocalDate End)> Terms(EntityMention mention)
    {
        var windows = new List<(LocalDate Start, LocalDate End)>();
        foreach (var (owner, held, term) in OfficeHolders.OfficesOf(mention.Name))
        {
            if (held == mention.Office && owner == mention.Country)
            {
                windows.Add((term.Start, term.End?.PlusDays(-1) ?? LocalDate.MaxIsoValue));
            }
        }

        return windows;
    }

    // the year in which most of those named held the office they are named by; of several the first
    private static DateMention Resolve(DateMention date, List<List<(LocalDate Start, LocalDate End)>> terms)
    {
        var best = date;
        var bestFit = 0;
        var first = terms.SelectMany(windows => windows).Min(window => window.Start.Year);
        var last = terms.SelectMany(windows => windows).Max(window => Math.Min(window.End.Year, window.Start.Year + 10));
        for (var year = first; year <= last; year++)
        {
            if (date.Day!.Value > CalendarSystem.Iso.GetDaysInMonth(year, date.Month!.Value))
            {
                continue;
            }

            var day = new LocalDate(year, date.Month.Value, date.Day.Value);
            var fit = terms.Count(windows => windows.Exists(window => window.Start <= day && day <= window.End));
            if (fit > bestFit)
            {
                bestFit = fit;
                best = date with { Start = day, End = day, Precision = DatePrecision.Day, Basis = DateBasis.InferredYear };
            }
        }

        return best;
    }
}
