using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>One cleaner: it marks lines of the draft as removed or as what they are, and never changes text.</summary>
internal sealed record CleaningStep(string Name, Action<Draft> Apply);
