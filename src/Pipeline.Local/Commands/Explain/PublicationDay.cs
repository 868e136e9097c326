using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Articles;

namespace Pipeline.Local.Commands.Explain;

/// <summary>The value of <c>--published</c>: a day (<c>2016-11-14</c>) or a month (<c>2016-11</c>).</summary>
internal static class PublicationDay
{
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    public static bool TryParse(string? value, out Publication? published)
    {
        published = null;
        if (string.IsNullOrWhiteSpace(value))
        {
            return false;
        }

        if (LocalDatePattern.Iso.Parse(value) is { Success: true } day)
        {
            published = new Publication(day.Value, day.Value, null, PublicationBasis.Metadata);
        }
        else if (Month.Parse(value) is { Success: true } month)
        {
            var interval = month.Value.ToDateInterval();
            published = new Publication(interval.Start, interval.End, null, PublicationBasis.Metadata);
        }

        return published is not null;
    }
}
