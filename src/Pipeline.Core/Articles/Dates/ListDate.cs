using System.Globalization;
using NodaTime;

namespace Pipeline.Core.Articles.Dates;

/// <summary>
/// The weakest evidence: stamps in removed lists of other articles. Such a list is as old as the page's crawl, so a stamp
/// counts only when the article itself names that day or one shortly before it.
/// </summary>
internal static class ListDate
{
    private const int MaxDaysBefore = 3;

    public static Publication? Find(IEnumerable<LocalDate> dates, string text)
    {
        foreach (var date in dates.OrderDescending())
        {
            for (var back = 0; back <= MaxDaysBefore; back++)
            {
                if (Names(text, date.PlusDays(-back)))
                {
                    return new Publication(date, date, null, PublicationBasis.RelatedList);
                }
            }
        }

        return null;
    }

    /// <summary><c>14/11</c>, <c>14-11</c>, <c>14.11</c>, <c>14 tháng 11</c>, as whole numbers.</summary>
    private static bool Names(string text, LocalDate day)
    {
        foreach (var between in (string[])["/", "-", ".", " tháng "])
        {
            var form = string.Create(CultureInfo.InvariantCulture, $"{day.Day}{between}{day.Month}");
            for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                var end = at + form.Length;
                if ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiDigit(text[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
