using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>atom</c>: RFC 4287, one entry an event, for feed readers.</summary>
public sealed class AtomFormat : EventFormat
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Atom demands a date of every entry; an event whose reports have none gets one that nobody takes for real.</summary>
    private const string Undated = "1970-01-01T00:00:00Z";

    public override string Name => "atom";

    public override string Summary => "a feed (RFC 4287) for readers and monitors";

    public override string ContentType => "application/atom+xml; charset=utf-8";

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(context);
        using var xml = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false), Indent = true });
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("title", Namespace, "Events in Vietnamese news");
        xml.WriteElementString("id", Namespace, context.Self);
        xml.WriteElementString("updated", Namespace, events.Select(Updated).Append(Undated).Max(StringComparer.Ordinal));
        WriteLink(xml, "self", context.Self);
        if (context.Continuation is { } continuation)
        {
            WriteLink(xml, "next", AddressWith(context.Self, continuation));
        }

        foreach (var newsEvent in events)
        {
            WriteEntry(xml, newsEvent, context);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, NewsEvent newsEvent, FormatContext context)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, $"urn:pipeline:event:{newsEvent.EventId}");
        xml.WriteElementString("title", Namespace, Clean(EventSentence.Of(newsEvent)));
        xml.WriteElementString("updated", Namespace, Updated(newsEvent));
        WriteLink(xml, "alternate", context.AddressOf(newsEvent.EventId));
        foreach (var report in newsEvent.Articles.Where(a => Uri.IsWellFormedUriString(a.Url, UriKind.Absolute)))
        {
            WriteLink(xml, "related", report.Url);
        }

        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Clean(newsEvent.Articles.Select(a => a.Publisher).FirstOrDefault(p => p.Length > 0) ?? "unknown"));
        xml.WriteEndElement();
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", newsEvent.Mode.Length > 0 ? $"{newsEvent.Type}/{newsEvent.Mode}" : newsEvent.Type);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, Clean(newsEvent.Articles.Count > 0 ? newsEvent.Articles[0].Evidence.Text : ""));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    private static string Updated(NewsEvent newsEvent) =>
        (newsEvent.LastReported ?? newsEvent.FirstReported) is { } day ? $"{LocalDatePattern.Iso.Format(day)}T00:00:00Z" : Undated;

    private static string AddressWith(string self, string continuation) =>
        $"{self}{(self.Contains('?') ? '&' : '?')}continuation={Uri.EscapeDataString(continuation)}";

    /// <summary>XML 1.0 cannot hold most control characters at all; articles can.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(IsXml));

    private static bool IsXml(Rune rune) => rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
}
