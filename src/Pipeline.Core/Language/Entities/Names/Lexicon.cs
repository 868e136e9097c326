namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Every name, title and opening word the analyzer knows, loaded once from <c>Data/vi</c>.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Loaded = new(LexiconLoader.Load);

    internal Lexicon(PhraseTrie phrases, Dictionary<string, string> countryNames, Dictionary<string, LexiconEntry> named, PersonIndex persons)
    {
        Phrases = phrases;
        CountryNames = countryNames;
        Named = named;
        Persons = persons;
    }

    /// <summary>The one lexicon of the process.</summary>
    public static Lexicon Instance => Loaded.Value;

    /// <summary>All phrases.</summary>
    public PhraseTrie Phrases { get; }

    /// <summary>Known people by parts of their names.</summary>
    public PersonIndex Persons { get; }

    private Dictionary<string, string> CountryNames { get; }

    private Dictionary<string, LexiconEntry> Named { get; }

    /// <summary>English short name of an ISO 3166-1 alpha-3 code, or "".</summary>
    public string CountryName(string country) => CountryNames.GetValueOrDefault(country, "");

    /// <summary>The entry with this canonical name (a person, organisation, place or group), or null.</summary>
    public LexiconEntry? Find(string name) => Named.GetValueOrDefault(name);
}
