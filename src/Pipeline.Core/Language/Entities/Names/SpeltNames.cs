using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Finds known people by names spelt in Vietnamese syllables (<c>Nô-rô-đôm Xi-ha-mô-ni</c>).</summary>
internal static class SpeltNames
{
    private static readonly Lazy<List<(LexiconEntry Entry, string[] Sounds)>> People = new(() =>
        [.. Lexicon.Instance.Persons.All.Where(entry => entry.Country != "VNM").Select(entry => (entry, entry.Name.Split([' ', '-']).Select(SoundKey.Of).ToArray()))]);

    /// <summary>The one known person who can be meant, or null.</summary>
    /// <param name="words">Words of the name, each of hyphenated syllables.</param>
    /// <param name="country">Country said with the name, or "".</param>
    /// <param name="office">Office said with the name, or "": a single word needs it with the country.</param>
    public static LexiconEntry? Find(IReadOnlyList<string> words, string country, string office)
    {
        if (words.Count == 1 && (country.Length == 0 || office.Length == 0))
        {
            return null;
        }

        // heard once, then held against everyone
        var heard = words.Select(SoundKey.OfSpelt).ToArray();
        return Only(heard, country, office, loosely: true) ?? Only(heard, country, office, loosely: false);
    }

    /// <summary>The one who fits; "Ma-rin Lơ Pen" is loosely Jean-Marie Le Pen too.</summary>
    private static LexiconEntry? Only(List<string>[] words, string country, string office, bool loosely)
    {
        LexiconEntry? found = null;
        foreach (var (entry, sounds) in People.Value)
        {
            if ((country.Length > 0 && entry.Country != country) || !IsNamed(words, sounds, loosely) || (words.Length == 1 && !Held(entry.Name, office)))
            {
                continue;
            }

            if (found is not null && found.Name != entry.Name)
            {
                return null;
            }

            found = entry;
        }

        return found;
    }

    private static bool Held(string name, string office) => OfficeHolders.OfficesOf(name).Any(held => held.Office == office);

    private static bool IsNamed(List<string>[] words, string[] sounds, bool loosely)
    {
        // the last word is the last of the name: nearly nobody passes
        if (words.Length > sounds.Length || !SoundKey.Matches(words[^1], sounds[^1], loosely: false))
        {
            return false;
        }

        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            while (at < sounds.Length && !SoundKey.Matches(words[i], sounds[at], loosely && i < words.Length - 1))
            {
                at++;
            }

            if (at++ >= sounds.Length)
            {
                return false;
            }
        }

        return at == sounds.Length;
    }
}
