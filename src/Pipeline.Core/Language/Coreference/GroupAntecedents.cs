using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The armed groups, bodies and firms that the article has named, and which of them "nhóm này" points at.</summary>
internal sealed class GroupAntecedents
{
    // farther back a group has been forgotten, and the words mean some other one that has no name
    private const int FarthestTokens = 150;

    private readonly List<(int First, string Reference, EntityMention Mention)> _named = [];

    /// <summary>Remembers a resolved phrase.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        if (ReferenceTo(phrase, mention) is { } reference)
        {
            _named.Add((phrase.First, reference, mention));
        }

        // "các ngoại trưởng nhất trí": those of a body of states
        if (mention is { Kind: EntityKind.Organization, Country.Length: 0 } && phrase.Entry is { } body && !body.Is(LexiconMarks.Media) && mention.Office.Length == 0)
        {
            _named.Add((phrase.First, ReferenceReader.Members, mention));
        }
    }

    /// <summary>The last one of the kind; null when none was named shortly before.</summary>
    public EntityMention? Find(Phrase pointer)
    {
        var named = _named.FindLast(seen => Fits(seen.Reference, pointer.Reference));
        return named.Mention is not null && pointer.First - named.First <= FarthestTokens ? named.Mention : null;
    }

    // "tổ chức này" is said of armed groups as well
    private static bool Fits(string reference, string pointer) => reference == pointer || (reference == "this group" && pointer == "its group") || (reference == "this group" && pointer == "this body") || (reference == "this firm" && pointer == "the firm");

    private static string? ReferenceTo(Phrase phrase, EntityMention mention) => mention switch
    {
        { Kind: EntityKind.Group } => phrase.Entry?.Is(LexiconMarks.Crowd) == true ? null : "this group",
        { Kind: EntityKind.Organization } when phrase is { Entry: null, Office: "movement" or "party" } or { Entry: null, Office: "army", Honorific: "names" } => "this group",
        { Kind: EntityKind.Organization } when phrase is { Entry: null, Office: "company" } => "this firm",
        { Kind: EntityKind.Organization } => phrase.Entry?.Is(LexiconMarks.Media) == true || phrase.Honorific == "media" || mention.Office is "university" or "hospital" ? null : "this body",
        _ => null,
    };
}
