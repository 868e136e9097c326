using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Finds the full names of an article before anything is resolved, so that their parts are understood anywhere in it.</summary>
internal static class FullNames
{
    /// <summary>Enters who is named in full, with the office that the article gives them.</summary>
    public static void Register(IReadOnlyList<Phrase> phrases, PersonRoll people)
    {
        var chinese = phrases.Any(phrase => phrase.Kind != EntityKind.Person && Compatriots.IsChinese(phrase.Country));
        foreach (var phrase in phrases)
        {
            NameResolver.DropOtherSex(phrase);
            DropNamesake(phrase, chinese);
            if (phrase.Kind == EntityKind.Person && phrase.HasName && (phrase.Entry is not null || phrase.NameEnd - phrase.NameFirst > 1))
            {
                if (phrase.Entry is null && phrase.Office.Length > 0 && people.FindPartial(phrase) is { } known)
                {
                    known.Learn(phrase);
                    continue;
                }

                var card = people.Register(phrase);
                card.Learn(phrase);
                if (phrase is { IsFormer: false, IsElect: false, Office.Length: > 0, HasName: true })
                {
                    people.Says(phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country, phrase.Office, card);
                }
            }
        }
    }

    /// <summary>"Tạ Phong", "Dương Quang": two syllables that read a Chinese name are a Vietnamese one where nothing Chinese is named.</summary>
    private static void DropNamesake(Phrase phrase, bool chinese)
    {
        if (!chinese && phrase is { Kind: EntityKind.Person, Entry: { } entry } && phrase.NameEnd - phrase.NameFirst == 2 && Compatriots.IsChinese(entry.Country) && !Compatriots.IsChinese(SaidCountry(phrase)) && OfficeHolders.OfficesOf(entry.Name).All(held => held.Office is not ("president" or "prime minister" or "foreign minister")))
        {
            phrase.Entry = null;
            phrase.Country = SaidCountry(phrase);
        }
    }

    /// <summary>The country of the title; a bare name has that of its list entry only.</summary>
    private static string SaidCountry(Phrase phrase) => phrase.Rule == "person" ? "" : phrase.Country;
}
