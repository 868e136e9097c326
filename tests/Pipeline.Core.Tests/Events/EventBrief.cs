using System.Globalization;
using Pipeline.Core.Events;

namespace Pipeline.Core.Tests.Events;

/// <summary>A mention in one line: <c>CONSULT/phone occurred 2017-05-08 Vladimir Putin + Angela Merkel</c>; <c>-</c> for no day, <c> &gt; </c> before recipients.</summary>
internal static class EventBrief
{
    public static string Of(EventMention mention)
    {
        var day = mention.DateStart?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        var parties = string.Join(" + ", mention.Actors.Select(actor => actor.Name));
        var recipients = mention.Recipients.Count == 0 ? "" : " > " + string.Join(" + ", mention.Recipients.Select(party => party.Name));
        var status = mention.Status == EventStatus.CalledFor ? "called-for" : mention.Status.ToString().ToLowerInvariant();
        return $"{mention.Type}/{mention.Mode} {status} {day} {parties}{recipients}".TrimEnd();
    }
}
