using System.Buffers;

namespace Pipeline.Core.Events.Scope;

/// <summary>Words of <c>Data/vi/scope.yaml</c> by which only an article of unknown day is read.</summary>
/// <param name="BeforeNews">Words of a time before the news, of which no day is told.</param>
/// <param name="NewsDays">Words of the day of the news, in lower case.</param>
/// <param name="Plights">Words behind a name that tell what befalls it.</param>
/// <param name="Fighters">Syllables of those who are attacked somewhere.</param>
/// <param name="Courtesies">Words, in lower case, with which a guest and his host please each other.</param>
/// <param name="Holidays">Days of a state or a man on which he is congratulated.</param>
/// <param name="Vague">Words, in lower case, of calls and releases that mostly tell of something else.</param>
/// <param name="Favours">Phrases of what host and guest ask of each other at every visit.</param>
internal sealed record UndatedWords(SearchValues<string> BeforeNews, IReadOnlyList<string> NewsDays, IReadOnlySet<string> Plights, IReadOnlySet<string> Fighters, IReadOnlyList<string> Courtesies, SearchValues<string> Holidays, IReadOnlyList<string> Vague, SearchValues<string> Favours);
