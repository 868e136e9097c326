namespace Pipeline.Core.Events.Reading;

/// <summary>A kind of page that uses the words of acts for something else.</summary>
/// <param name="Name">Name, as <c>sport</c>.</param>
/// <param name="Least">Words of the genre in an article that make it one of these pages; 1 or more.</param>
/// <param name="Keep">Types that are real acts even there.</param>
/// <param name="Stay">Whether the acts stay mentions that make no event; else they are no acts at all.</param>
/// <param name="NewsWhenDated">Whether they make events after all in an article of a known day.</param>
internal sealed record Genre(string Name, int Least, IReadOnlySet<string> Keep, bool Stay, bool NewsWhenDated);
