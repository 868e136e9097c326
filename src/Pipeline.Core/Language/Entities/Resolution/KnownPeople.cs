using NodaTime;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>People of the lists whom the article never names in full, by canonical name.</summary>
internal sealed class KnownPeople(TextView view, LocalDate? day)
{
    private const int RecentYears = 2;

    // of so many words more than one must be the holder's
    private const int LongName = 3;

    /// <summary>Who holds the office that the phrase says and is called so; null when nobody.</summary>
    public string? Holder(ulong[] words, Phrase phrase)
    {
        var owner = phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country;
        if (owner.Length == 0 || phrase.Office.Length == 0)
        {
            return null;
        }

        OfficeTerm? best = null;
        var most = words.Length < LongName ? 0 : 1;
        foreach (var term in OfficeHolders.Terms(owner, phrase.Office))
        {
            var shared = Answers(words, term.Person) ? Shared(words, term.Person) : 0;
            best = shared > most || (shared == most && best is not null && day is { } date && term.Covers(date)) ? term : best;
            most = Math.Max(most, shared);
        }

        return best?.Person;
    }

    private bool Answers(ulong[] words, string person) =>
        view.Lexicon.Persons.With(words[^1]).Any(entry => entry.Name == person) || view.Lexicon.Persons.With(words[0]).Any(entry => entry.Name == person);

    // "Jean-Yves Le Drain" is Jean-Yves Le Drian and not Jean-Marc Ayrault
    private int Shared(ulong[] words, string person) =>
        view.Lexicon.Persons.Forms(person).Max(form => words.Count(word => form.Contains(word)));

    /// <summary>The one known person called so who was in the news then; null when nobody or several.</summary>
    public string? InTheNews(ulong word, Phrase phrase)
    {
        LexiconEntry? best = null;
        var bestWeight = 0;
        foreach (var entry in view.Lexicon.Persons.With(word))
        {
            var weight = Weight(entry, phrase);
            if (weight > 0 && weight == bestWeight && best?.Name != entry.Name)
            {
                best = null;
            }
            else if (weight > bestWeight)
            {
                (best, bestWeight) = (entry, weight);
            }
        }

        return best?.Name;
    }

    /// <summary>How well a known person fits a lone family name: in office on the day, or not long ago; a leader before a minister.</summary>
    private int Weight(LexiconEntry entry, Phrase phrase)
    {
        if (entry.Country == "VNM" || !IsOfSex(entry.Is(LexiconMarks.Woman) ? "woman" : "man", phrase) || (phrase.Country.Length > 0 && entry.Country != phrase.Country))
        {
            return 0;
        }

        var best = 0;
        foreach (var held in OfficeHolders.OfficesOf(entry.Name))
        {
            if (phrase.Office.Length > 0 && phrase.Office != held.Office && !IsSomeMinister(phrase.Office, held.Office))
            {
                continue;
            }

            var when = day is null || held.Term.Covers(day.Value) ? 4 : held.Term.Start <= day && held.Term.End > day.Value.PlusYears(-RecentYears) ? 2 : 0;
            var rank = view.Lexicon.Find(held.Owner) is null && held.Office == OfficeHolders.LeaderOf(held.Owner) ? 2 : held.Office is "president" or "prime minister" or "leader" ? 1 : 0;
            best = when == 0 ? best : Math.Max(best, when + rank);
        }

        return best;
    }

    // "Bộ trưởng Mattis": of what, the article need not say
    private static bool IsSomeMinister(string said, string held) => said == "minister" && held.EndsWith(" minister", StringComparison.Ordinal) && held is not "prime minister";

    /// <summary>"Bà Trump" is not Donald Trump.</summary>
    public static bool IsOfSex(string gender, Phrase phrase) =>
        gender.Length == 0 || phrase.Honorific is not ("male" or "female") || (gender == "woman") == (phrase.Honorific == "female");
}
