using Pipeline.Core.Events;

namespace Pipeline.Local.Eval.Events;

/// <summary>One event that was coded: the first mention of its number, in the terms of the gold file.</summary>
internal sealed record CodedEvent(string Type, string Mode, string Status, string DateStart, string DateEnd, IReadOnlyList<Party> Parties, string Anchor)
{
    public static CodedEvent Of(EventMention mention) => new(
        mention.Type,
        mention.Mode,
        mention.Status == EventStatus.CalledFor ? "called-for" : mention.Status.ToString().ToLowerInvariant(),
        mention.DateStart?.ToString("uuuu-MM-dd", null) ?? "",
        (mention.DateEnd ?? mention.DateStart)?.ToString("uuuu-MM-dd", null) ?? "",
        [.. mention.Actors, .. mention.Recipients],
        mention.Anchor.Text);
}
