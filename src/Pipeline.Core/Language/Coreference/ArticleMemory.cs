using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the article has named so far, in reading order.</summary>
internal sealed class ArticleMemory(PersonRoll people)
{
    private bool _vietnamese;
    private bool _foreign;

    /// <summary>Countries named, or meant by who acts for them, by first token.</summary>
    public List<(int Token, string Country)> Countries { get; } = [];

    /// <summary>People named or meant, from the first token of the phrase to one past its last.</summary>
    public List<(int Token, int End, PersonCard Card)> Persons { get; } = [];

    /// <summary>Whoever stands for one state: itself, its people, its bodies.</summary>
    public List<(int First, int End, string Country)> Parties { get; } = [];

    /// <summary>Countries of the towns named, by first token.</summary>
    public List<(int First, string Country)> Places { get; } = [];

    /// <summary>Ids of two whom one phrase named or meant.</summary>
    public List<(int First, IReadOnlyList<string> Members)> Pairs { get; } = [];

    /// <summary>The country of the last agency of each office.</summary>
    public Dictionary<string, string> Agencies { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether nothing foreign has been named, so that a bare office or body is the readers' own.</summary>
    public bool IsDomestic => _vietnamese || !_foreign;

    /// <summary>The country named or meant last, or null.</summary>
    public string? LastCountry => Countries.Count > 0 ? Countries[^1].Country : null;

    /// <summary>Remembers a resolved phrase.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        if (mention.Country.Length > 0)
        {
            _vietnamese |= mention.Country == "VNM";
            _foreign |= mention.Country != "VNM";
        }

        if (mention.Members.Count == 2)
        {
            Pairs.Add((phrase.First, mention.Members));
        }
        else if (mention is { Kind: EntityKind.Place, Country.Length: > 0 })
        {
            Places.Add((phrase.First, mention.Country));
        }
        else if (mention.Members.Count == 0 && mention.Country.Length > 0 && mention.Kind is EntityKind.Country or EntityKind.Person or EntityKind.Organization)
        {
            Parties.Add((phrase.First, phrase.End, mention.Country));
        }

        SawByKind(phrase, mention);
    }

    private void SawByKind(Phrase phrase, EntityMention mention)
    {
        if (mention.Kind == EntityKind.Country && mention.Members.Count == 0)
        {
            Countries.Add((phrase.First, mention.Country));
        }
        else if (mention.Kind == EntityKind.Person && mention.Members.Count == 0 && mention.Name.Length > 0)
        {
            if (phrase.Country.Length > 0 && !mention.IsCoreference)
            {
                Countries.Add((phrase.First, phrase.Country));
            }

            Persons.Add((phrase.First, phrase.End, people.Card(mention.Name)));
        }
        else if (mention is { Kind: EntityKind.Person, Members.Count: 0, Office: "ambassador" or "special envoy" } && phrase.Country.Length > 0)
        {
            // "triệu đại sứ X … nước này": an envoy without a name is his state
            Countries.Add((phrase.First, phrase.Country));
        }
        else if (mention.Kind == EntityKind.Organization && mention.Office.Length > 0 && mention.Country.Length > 0)
        {
            Agencies[mention.Office] = mention.Country;
            Countries.Add((phrase.First, mention.Country));
        }
    }
}
