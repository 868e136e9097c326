using Pipeline.Core.Events;

namespace Pipeline.Stages.Documents;

/// <summary>Moves a mention's offsets from a window of the file to the file.</summary>
internal static class MentionOffsets
{
    public static EventMention Shift(EventMention mention, int by) => by == 0
        ? mention
        : mention with
        {
            Anchor = Shift(mention.Anchor, by),
            Evidence = Shift(mention.Evidence, by),
            Quotes = [.. mention.Quotes.Select(quote => quote with { Start = quote.Start + by, End = quote.End + by })],
        };

    private static TextEvidence Shift(TextEvidence evidence, int by) => evidence with { Start = evidence.Start + by, End = evidence.End + by };
}
