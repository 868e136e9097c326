using System.Globalization;
using System.Text;
using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>ical</c>: RFC 5545, planned events as all-day entries of a calendar.</summary>
public sealed class CalendarFormat : EventFormat
{
    /// <summary>RFC 5545 folds lines after 75 octets.</summary>
    private const int MaxLineOctets = 75;

    public override string Name => "ical";

    public override string Summary => "a calendar (RFC 5545) of dated events, planned ones unless status says otherwise";

    public override string ContentType => "text/calendar; charset=utf-8";

    public override void Narrow(EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Facets.Any(g => g.Dimension == FacetDimensions.Status))
        {
            request.Facets.Add(FacetGroup.Of(FacetDimensions.Status, [EventFacets.NameOf(EventStatus.Planned)]));
        }
    }

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(context);
        using var text = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true);
        WriteLine(text, "BEGIN:VCALENDAR");
        WriteLine(text, "VERSION:2.0");
        WriteLine(text, "PRODID:-//Pipeline//Events in Vietnamese news//EN");
        foreach (var newsEvent in events.Where(e => e.DateStart is not null))
        {
            WriteEvent(text, newsEvent, context);
        }

        WriteLine(text, "END:VCALENDAR");
    }

    private static void WriteEvent(StreamWriter text, NewsEvent newsEvent, FormatContext context)
    {
        var start = newsEvent.DateStart!.Value;
        WriteLine(text, "BEGIN:VEVENT");
        WriteLine(text, $"UID:{newsEvent.EventId}@pipeline");
        WriteLine(text, $"DTSTAMP:{Day(newsEvent.LastReported ?? start)}T000000Z");
        WriteLine(text, $"DTSTART;VALUE=DATE:{Day(start)}");
        WriteLine(text, $"DTEND;VALUE=DATE:{Day((newsEvent.DateEnd ?? start).PlusDays(1))}");
        WriteLine(text, $"SUMMARY:{Escape(EventSentence.Of(newsEvent))}");
        WriteLine(text, $"DESCRIPTION:{Escape(newsEvent.Articles.Count > 0 ? newsEvent.Articles[0].Evidence.Text : "")}");
        if (newsEvent.Place is { Name.Length: > 0 } place)
        {
            WriteLine(text, $"LOCATION:{Escape(place.Name)}");
        }

        WriteLine(text, $"CATEGORIES:{newsEvent.Type}");
        WriteLine(text, $"STATUS:{StatusOf(newsEvent.Status)}");
        WriteLine(text, $"URL:{context.AddressOf(newsEvent.EventId)}");
        WriteLine(text, "END:VEVENT");
    }

    private static string StatusOf(EventStatus status) => status switch
    {
        EventStatus.Cancelled or EventStatus.Denied => "CANCELLED",
        EventStatus.Occurred or EventStatus.Ongoing => "CONFIRMED",
        _ => "TENTATIVE",
    };

    private static string Day(LocalDate day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds between characters, never inside one: a reader that unfolds late would break letters of several octets.</summary>
    private static void WriteLine(StreamWriter text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxLineOctets)
            {
                text.Write("\r\n ");
                octets = 1;
            }

            text.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Write("\r\n");
    }
}
