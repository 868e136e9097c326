using System.Text;
using NodaTime.Text;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Formats;

/// <summary>An event in one line: <c>CONSULT/phone: Donald Trump, Vladimir Putin (2016-11-14, occurred)</c>.</summary>
public static class EventSentence
{
    /// <summary>The line.</summary>
    public static string Of(NewsEvent newsEvent)
    {
        ArgumentNullException.ThrowIfNull(newsEvent);
        var line = new StringBuilder(newsEvent.Type);
        if (newsEvent.Mode.Length > 0)
        {
            line.Append('/').Append(newsEvent.Mode);
        }

        line.Append(": ").AppendJoin(", ", newsEvent.Actors.Select(CsvColumns.NameOf));
        if (newsEvent.Recipients.Count > 0)
        {
            line.Append(" → ").AppendJoin(", ", newsEvent.Recipients.Select(CsvColumns.NameOf));
        }

        if (newsEvent.Place is { Name.Length: > 0 } place)
        {
            line.Append(" @ ").Append(place.Name);
        }

        return line.Append(" (").Append(When(newsEvent)).Append(", ").Append(EventFacets.NameOf(newsEvent.Status)).Append(')').ToString();
    }

    private static string When(NewsEvent newsEvent) => newsEvent switch
    {
        { DateStart: null, DateText: { Length: > 0 } words } => $"“{words}”, year unknown",
        { DateStart: null } => "date unknown",
        { DatePrecision: DatePrecision.Month, DateStart: { } start } => $"{start.Year:d4}-{start.Month:d2}",
        { DatePrecision: DatePrecision.Year, DateStart: { } start } => $"{start.Year:d4}",
        { DateStart: { } start, DateEnd: { } end } when end != start => $"{LocalDatePattern.Iso.Format(start)} to {LocalDatePattern.Iso.Format(end)}",
        { DateStart: { } start } => LocalDatePattern.Iso.Format(start),
    };
}
