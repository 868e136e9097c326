using Pipeline.Core.Events;

namespace Pipeline.Stages.Views;

/// <summary>A mention with the places to highlight; null where the words are not in the kept text.</summary>
public sealed record MentionView(EventMention Mention, Highlight? Evidence, Highlight? Anchor);
