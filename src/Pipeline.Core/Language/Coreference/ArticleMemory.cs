using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the article has named so far, in reading order.</summary>
internal sealed class ArticleMemory(PersonRoll people, TextView view)
{
    private bool _vietnamese;
    private bool _foreign;
    private SubjectRank? _subjects;

    /// <summary>Countries named, or meant by who acts for them, by first token.</summary>
    public List<(int Token, string Country)> Countries { get; } = [];

    /// <summary>People named or meant, from the first token of the phrase to one past its last.</summary>
    public List<(int Token, int End, PersonCard Card)> Persons { get; } = [];

    /// <summary>How likely each of them is the subject of the sentence; one for all who ask, so that nobody is ranked twice.</summary>
    public SubjectRank Subjects => _subjects ??= new SubjectRank(view, this);

    /// <summary>Whoever stands for one state: itself, its people, its bodies.</summary>
    public List<(int First, int End, string Country)> Parties { get; } = [];

    /// <summary>Countries of the towns named, by first token.</summary>
    public List<(int First, string Country)> Places { get; } = [];

    /// <summary>Ids of two whom one phrase named or meant.</summary>
    public List<(int First, IReadOnlyList<string> Members)> Pairs { get; } = [];

    /// <summary>By entity id whoever can be one of two sides: states, whoever stands for one, armed groups, bodies of states.</summary>
    public List<(int First, int End, string Id)> Sides { get; } = [];

    /// <summary>The two sides that the article is about.</summary>
    public StoryPair Story { get; } = new(view);

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

        if (SideOf(phrase, mention) is { } side)
        {
            Sides.Add((phrase.First, phrase.End, side));
            Story.Saw(phrase.First, phrase.End, side);
        }

        SawByKind(phrase, mention);
    }

    // the state that one stands for; armed groups and bodies of states are sides of their own, and whoever leads them is theirs
    private string? SideOf(Phrase phrase, EntityMention mention) => mention switch
    {
        { Members.Count: > 0 } => null,
        { Kind: EntityKind.Group } => phrase.Entry?.Is(LexiconMarks.Crowd) == false ? mention.EntityId : null,
        { Kind: EntityKind.Organization } when phrase.Entry?.Is(LexiconMarks.Union) == true => mention.EntityId,
        { Kind: EntityKind.Organization } when phrase.Entry?.Is(LexiconMarks.Media) == true || phrase.Honorific == "media" => null,
        { Kind: EntityKind.Person, Name.Length: > 0 } when people.Card(mention.Name).Owner is { Length: > 0 } owner => SideOf(owner),
        { Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Person, Country.Length: > 0 } => EntityIds.Country(mention.Country),
        _ => null,
    };

    private string? SideOf(string owner) => view.Lexicon.Find(owner) switch
    {
        { Role: EntryRole.Group } group when !group.Is(LexiconMarks.Crowd) => EntityIds.Named(EntityKind.Group, group.Name),
        { Role: EntryRole.Organization } body when body.Is(LexiconMarks.Union) => EntityIds.Named(EntityKind.Organization, body.Name),
        { Country.Length: > 0 } other => EntityIds.Country(other.Country),
        _ => null,
    };

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
