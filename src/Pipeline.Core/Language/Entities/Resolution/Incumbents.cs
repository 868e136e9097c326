using NodaTime;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Who holds an office that the article names without its holder: by the article's day, and where that day is a guess by whom it names.</summary>
/// <param name="day">The day by which offices are resolved, or null.</param>
/// <param name="isGuessed">Whether the day is only one that the article tells of: it may lie years before it.</param>
internal sealed class Incumbents(LocalDate? day, bool isGuessed)
{
    private const int DaysAhead = 10;

    /// <summary>The holder's canonical name, or null when none is known.</summary>
    /// <param name="named">The people of the article.</param>
    /// <param name="owner">Country or organisation.</param>
    /// <param name="office">Office in English.</param>
    /// <param name="elect">Whether the one about to hold it is meant.</param>
    public string? Find(IReadOnlyCollection<PersonCard> named, string owner, string office, bool elect) =>
        (isGuessed ? elect ? Newest(named, owner, office) : Only(named, owner, office) : null)
        ?? (day is { } date && owner.Length > 0 ? elect ? Incoming(owner, office, date) : OfficeHolders.Holder(owner, office, date) : null);

    // "Tân tổng thống": of those it names the one who came to the office last
    private static string? Newest(IReadOnlyCollection<PersonCard> named, string owner, string office)
    {
        var names = named.Select(card => card.Name).ToHashSet(StringComparer.Ordinal);
        return OfficeHolders.Terms(owner, office).Where(term => names.Contains(term.Person)).MaxBy(term => term.Start)?.Person;
    }

    // "Thủ tướng Iraq": the only one it names of those who ever were; with several, or one by another office, the names tell nothing
    private static string? Only(IReadOnlyCollection<PersonCard> named, string owner, string office)
    {
        var terms = OfficeHolders.Terms(owner, office);
        string? only = null;
        foreach (var card in named)
        {
            if (card.IsFormer || !terms.Any(term => term.Person == card.Name))
            {
                continue;
            }

            if (only is not null || (card.Office.Length > 0 && card.Office != office))
            {
                return null;
            }

            only = card.Name;
        }

        return only;
    }

    // the elected one, else who took office not long before or takes it within days
    private static string? Incoming(string owner, string office, LocalDate date)
    {
        var elected = OfficeHolders.Holder(owner, office + "-elect", date);
        if (elected is not null)
        {
            return elected;
        }

        var next = OfficeHolders.Terms(owner, office).FirstOrDefault(term => term.Start > date && term.Start <= date.PlusDays(DaysAhead));
        return next?.Person ?? OfficeHolders.Holder(owner, office, date);
    }
}
