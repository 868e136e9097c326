using NodaTime;
using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Resolves the phrases of one article in reading order: names to people, titles to office-holders, pointers to what they point at.</summary>
internal sealed class PhraseResolver
{
    private readonly TextView _view;
    private readonly PersonRoll _people;
    private readonly Antecedents _antecedents;
    private readonly NameResolver _names;
    private readonly PointerResolver _pointers;
    private readonly OfficeResolver _offices;
    private readonly CountryResolver _countries;
    private readonly List<EntityMention> _mentions = [];

    private PhraseResolver(TextView view, LocalDate? day, bool isGuessed)
    {
        _view = view;
        _people = new PersonRoll(view, day, isGuessed);
        _antecedents = new Antecedents(new ArticleMemory(_people, view), view);
        var owners = new OfficeOwner(view, _antecedents);
        _names = new NameResolver(view, _people, _antecedents, owners);
        _pointers = new PointerResolver(view, _people, _antecedents, owners);
        _offices = new OfficeResolver(view, _people, _antecedents, owners, _names);
        _countries = new CountryResolver(view, _antecedents);
    }

    /// <summary>The mentions of <paramref name="phrases"/>; a pointer that points at nothing gives none.</summary>
    public static List<EntityMention> Resolve(TextView view, IReadOnlyList<Phrase> phrases, LocalDate? day, bool isGuessed)
    {
        var resolver = new PhraseResolver(view, day, isGuessed);
        FullNames.Register(view, phrases, resolver._people);
        foreach (var phrase in phrases)
        {
            if (resolver.Resolve(phrase) is { } mention)
            {
                resolver._mentions.Add(mention);
                resolver._antecedents.Saw(phrase, mention);
            }
        }

        return ApposedCountries.Complete(view, Compatriots.Complete(view, resolver._mentions));
    }

    private EntityMention? Resolve(Phrase phrase) => phrase.Kind switch
    {
        EntityKind.Person => Person(phrase),
        EntityKind.Country => _countries.Resolve(phrase),
        EntityKind.Place => Place(phrase),
        EntityKind.Organization => Organization(phrase),
        _ => MentionBuilder.Named(_view, phrase, EntityKind.Group, phrase.Entry?.Name ?? TextOf(phrase)),
    };

    private EntityMention? Person(Phrase phrase)
    {
        OfficeOwner.Normalize(phrase);
        if (phrase.HasName)
        {
            return _names.Resolve(phrase);
        }

        if (phrase.Reference.Length > 0)
        {
            return _pointers.Resolve(phrase);
        }

        return phrase.Plural.Length > 0 ? _pointers.Plural(phrase) : _offices.Resolve(phrase);
    }

    private EntityMention Place(Phrase phrase)
    {
        var isState = phrase.Entry?.Is(LexiconMarks.Capital) == true && phrase.Rule == "place" && PlaceOrState.IsState(_view, phrase);
        if (isState)
        {
            phrase.Rule = "metonym";
            return MentionBuilder.Country(_view, phrase, phrase.Country, coreference: false);
        }

        return MentionBuilder.Named(_view, phrase, EntityKind.Place, phrase.Entry?.Name ?? NameOf(phrase));
    }

    private EntityMention? Organization(Phrase phrase)
    {
        if (phrase.Reference.Length > 0)
        {
            return _antecedents.Groups.Find(phrase) is { } group ? MentionBuilder.Again(_view, phrase, group) : null;
        }

        if (phrase.Entry is { Seat.Length: > 0 } seat && PlaceOrState.IsPlace(_view, phrase))
        {
            return MentionBuilder.Named(_view, phrase, EntityKind.Place, seat.Name);
        }

        if (phrase.Entry is null)
        {
            _antecedents.Countries.CompleteAgency(phrase);
        }

        return MentionBuilder.Named(_view, phrase, EntityKind.Organization, phrase.Entry?.Name ?? AgencyNames.Of(_view, phrase));
    }

    private string TextOf(Phrase phrase) => _view.Tokens.SpanOf(phrase.First, phrase.End).Of(_view.Tokens.Text);

    private string NameOf(Phrase phrase) => _view.Tokens.SpanOf(phrase.NameFirst, phrase.NameEnd).Of(_view.Tokens.Text);
}
