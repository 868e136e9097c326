namespace Pipeline.Core.Language.Quotes;

/// <summary>An attribution, or an act by words (<c>ca ngợi</c>) that tells only who speaks.</summary>
internal readonly record struct SpeechAct(AttributionMention Attribution, bool IsAct);
