namespace Pipeline.Core.Language.Quotes;

/// <summary>A word that attributes speech. Positions are tokens.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Kind"><c>say</c>, <c>according</c> or <c>relay</c>.</param>
internal readonly record struct SpeechCue(int First, int End, string Kind);
