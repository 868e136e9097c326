namespace Pipeline.Core.Articles.Drafts;

/// <summary>Counts that change whenever a cleaner removes, splits or names a line.</summary>
internal readonly record struct DraftState(int Lines, int Kept, int Headings);
