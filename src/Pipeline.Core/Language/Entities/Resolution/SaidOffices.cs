using NodaTime;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Whom the article itself calls by an office, in full, when it names only one so.</summary>
internal sealed class SaidOffices(LocalDate? day, bool isGuessed)
{
    private const int DaysAhead = 10;
    private const int DaysBack = 45;
    private readonly Dictionary<(string Owner, string Office), PersonCard?> _cards = [];

    /// <summary>Remembers whom the article itself calls by an office, in full.</summary>
    public void Add(string owner, string office, PersonCard card)
    {
        // "Chủ tịch nước Trần Đại Quang" names no country; without a day nothing else tells who "Chủ tịch nước" is
        owner = owner.Length == 0 && (isGuessed || day is null) ? card.Country : owner;
        if (!_cards.TryAdd((owner, office), card) && _cards[(owner, office)] != card)
        {
            _cards[(owner, office)] = null;
        }
    }

    /// <summary>Whom the article calls so, if that person was or is about to be in office; news of a dismissal names who went.</summary>
    public PersonCard? Find(string owner, string office)
    {
        if (!_cards.TryGetValue((owner, office), out var card) || card is null)
        {
            return null;
        }

        // nothing else tells who holds it when the article has no day of its own
        if (isGuessed || day is not { } date)
        {
            return card;
        }

        var isListed = false;
        foreach (var term in OfficeHolders.Terms(owner, office))
        {
            isListed |= term.Person == card.Name;
            if (term.Person == card.Name && term.Start <= date.PlusDays(DaysAhead) && (term.End is null || term.End > date.PlusDays(-DaysBack)))
            {
                return card;
            }
        }

        // one whom the list does not know in this office at all was missed by the list, not by the article
        return isListed ? null : card;
    }
}
