using NodaTime;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Dates;

/// <summary>Chooses the publication date among all that was found.</summary>
internal static class PublicationChoice
{
    /// <summary>A field later than the printed stamp by more than this is the day of crawling.</summary>
    private const int CrawlGapDays = 180;

    /// <param name="metadata">What was found.</param>
    /// <param name="text">The clean text: days it names make or break the evidence of lists.</param>
    public static Publication? Choose(DraftMetadata metadata, string text)
    {
        var strongest = metadata.Dates.OrderBy(date => date.Basis).FirstOrDefault();
        if (strongest is null)
        {
            return (metadata.Url is { } url ? UrlDate.Find(url) : null) ?? ListDate.Find(metadata.ListDates, text);
        }

        var printed = metadata.Dates.Find(date => date.Basis == PublicationBasis.Timestamp);
        if (strongest.Basis != PublicationBasis.Metadata || printed is null)
        {
            return strongest;
        }

        var isCrawlTime = Period.DaysBetween(printed.End, strongest.Start) > CrawlGapDays;
        var isSharper = !strongest.IsDay && printed.Start >= strongest.Start && printed.End <= strongest.End;
        return isCrawlTime || isSharper ? printed : strongest;
    }
}
