using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Whom "vị khách" means: the last one named of another country than the host's.</summary>
internal sealed class GuestAntecedents(TextView view, ArticleMemory memory)
{
    // farther back the visit has been forgotten
    private const int FarthestTokens = 150;

    /// <summary>The guest, or null; takes "từ Bình Nhưỡng" into <paramref name="phrase"/>.</summary>
    public PersonCard? Guest(Phrase phrase)
    {
        if (Origin(phrase) is { } origin)
        {
            return Last(phrase, country => country == origin);
        }

        // "Ông Rutte tặng vị khách một chiếc xe đạp"
        var start = view.SentenceStart(phrase.First);
        var host = memory.Persons.FindLastIndex(person => person.Token >= start && person.Token < phrase.First);
        return host < 0 || memory.Subjects.Of(host) < SubjectRank.OfClause || memory.Persons[host].Card.Country is not { Length: > 0 } own ? null : Last(phrase, country => country != own);
    }

    private string? Origin(Phrase phrase)
    {
        var from = view.IsWord(phrase.End, Words.Reaching) ? phrase.End + 1 : phrase.End;
        if (!view.IsWord(from, Words.From) || !(view.Is(from + 1, EntryRole.Country, out var place, out var end) || view.Is(from + 1, EntryRole.Place, out place, out end)) || place.Country.Length == 0)
        {
            return null;
        }

        phrase.End = end;
        return place.Country;
    }

    private PersonCard? Last(Phrase phrase, Func<string, bool> isOf) =>
        memory.Persons.FindLast(person => phrase.First - person.Token is > 0 and <= FarthestTokens && person.Card.Country.Length > 0 && isOf(person.Card.Country)).Card;
}
