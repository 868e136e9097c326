using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using NameLexicon = Pipeline.Core.Language.Entities.Names.Lexicon;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Parties of a mention, each real entity once, in reading order.</summary>
internal sealed class PartyList(ArticleReading article)
{
    private readonly List<EntityMention> _mentions = [];

    public List<EntityMention> Mentions => _mentions;

    public int Count => _mentions.Count;

    public PartyList Add(PartyGroup? group)
    {
        foreach (var index in group?.Entities ?? [])
        {
            Add(article.Entities[index]);
        }

        return this;
    }

    /// <summary>"13 ngư dân Quảng Ngãi bị bắt": people of a town are those of its country; nothing where a party is named.</summary>
    public PartyList AddPeopleOf(PartyGroup? group)
    {
        if (_mentions.Count == 0 && group is not null && article.Entities[group.Entities[0]] is { Kind: EntityKind.Place } town && HomeCountry.AsCountry(town) is { } country)
        {
            _mentions.Add(country);
        }

        return this;
    }

    public void Add(EntityMention mention)
    {
        if (mention.Members.Count > 0)
        {
            // "lãnh đạo X và Y" of whom one has no name: their states
            var isOfStates = mention.Members is { Count: 2 } both && both.Any(IsUnnamed);
            foreach (var member in mention.Members)
            {
                AddMember(mention, isOfStates ? StateOf(member) : member);
            }
        }
        else if (mention.Kind != EntityKind.Place && Stands(mention) is { } party && !Contains(party.EntityId))
        {
            _mentions.Add(party);
        }
    }

    // "60 nhà ngoại giao Mỹ": nobody in particular stands for the state
    private static EntityMention? Stands(EntityMention mention) => mention switch
    {
        { Kind: EntityKind.Person, Name.Length: 0, Office: "official" or "diplomat" or "soldier" or "citizen" or "minister" or "" } => HomeCountry.AsCountry(mention),
        { Name.Length: 0, Country.Length: 0 } => null,
        _ => mention,
    };

    public bool Contains(string entityId)
    {
        foreach (var mention in _mentions)
        {
            if (mention.EntityId == entityId)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnnamed(string member) => member.StartsWith("office:", StringComparison.Ordinal) && !article.Entities.Any(mention => mention.EntityId == member && mention.Members.Count == 0);

    private static string StateOf(string member) => NameLexicon.Instance.Persons.WithId(member) is { Country.Length: 3 } leader ? "office:" + leader.Country : member;

    // a member of "hai bên" is the entity as the article names it elsewhere, with the words that stand here
    private void AddMember(EntityMention plural, string member)
    {
        if (Contains(member))
        {
            return;
        }

        foreach (var mention in article.Entities)
        {
            if (mention.EntityId == member && mention.Members.Count == 0)
            {
                _mentions.Add(mention with { Span = plural.Span, Text = plural.Text, IsCoreference = true });
                return;
            }
        }

        if (member.StartsWith("office:", StringComparison.Ordinal))
        {
            AddUnnamed(plural, member);
            return;
        }

        if (NameLexicon.Instance.Persons.WithId(member) is { } holder)
        {
            _mentions.Add(plural with { Name = holder.Name, Country = holder.Country, CountryName = NameLexicon.Instance.CountryName(holder.Country), EntityId = member, Members = [] });
            return;
        }

        AddCountry(plural, member);
    }

    // "lãnh đạo Nga và Đức" of whom the article names neither: their states
    private void AddUnnamed(EntityMention plural, string office)
    {
        var country = office.Split(':', '/') is [_, { Length: 3 } code, ..] ? code : "";
        if (country.Length == 0 || _mentions.Exists(mention => mention.Country == country))
        {
            return;
        }

        var name = NameLexicon.Instance.CountryName(country);
        _mentions.Add(plural with { Kind = EntityKind.Country, Name = name, Country = country, CountryName = name, Office = "", EntityId = "country:" + country, Members = [] });
    }

    // "hai bên" may be two states of which only the leaders are named
    private void AddCountry(EntityMention plural, string member)
    {
        foreach (var mention in article.Entities)
        {
            if (mention.Members.Count == 0 && HomeCountry.AsCountry(mention) is { } country && country.EntityId == member)
            {
                _mentions.Add(country with { Span = plural.Span, Text = plural.Text, IsCoreference = true });
                return;
            }
        }

        // "hai miền Triều Tiên": named together, and nowhere alone
        var code = member[(member.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var name = NameLexicon.Instance.CountryName(code);
        _mentions.Add(plural with { Name = name, Country = code, CountryName = name, EntityId = member, Members = [] });
    }
}
