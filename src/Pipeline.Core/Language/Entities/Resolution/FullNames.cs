using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Finds the full names of an article before anything is resolved, so that their parts are understood anywhere in it.</summary>
internal static class FullNames
{
    private const int LongestName = 4;

    /// <summary>Enters who is named in full, with the office that the article gives them.</summary>
    public static void Register(TextView view, IReadOnlyList<Phrase> phrases, PersonRoll people)
    {
        DropPlaces(view, phrases);
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

    /// <summary>"Phó Chủ tịch Tân Giang Vương Đình Trấn", where the article elsewhere says "bị cáo Vương Đình Trấn": the first syllable ends the place.</summary>
    private static void DropPlaces(TextView view, IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is { Kind: EntityKind.Person, Rule: "post", Entry: null } && phrase.NameEnd - phrase.NameFirst == LongestName && phrases.Any(other => other != phrase && IsRestOf(view, other, phrase)))
            {
                phrase.NameFirst++;
            }
        }
    }

    private static bool IsRestOf(TextView view, Phrase other, Phrase phrase) =>
        other.Kind == EntityKind.Person && other.NameEnd - other.NameFirst == LongestName - 1
        && NameForms.At(view, other.NameFirst, other.NameEnd).SequenceEqual(NameForms.At(view, phrase.NameFirst + 1, phrase.NameEnd));

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
