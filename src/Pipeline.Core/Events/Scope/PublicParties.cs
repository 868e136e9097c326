using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using NameLexicon = Pipeline.Core.Language.Entities.Names.Lexicon;

namespace Pipeline.Core.Events.Scope;

/// <summary>Who acts for a state, an international body or an armed group.</summary>
internal static class PublicParties
{
    private const int PostCharacters = 50;
    private static readonly string[] Past = ["nguyên", "cựu"];

    public static bool IsPublic(EntityMention mention) => mention.Kind switch
    {
        EntityKind.Country => IsState(mention),
        EntityKind.Person => IsOfficial(mention),
        EntityKind.Organization => IsBody(mention),
        EntityKind.Group => Listed(mention) is { } entry && !entry.Is(LexiconMarks.Crowd),
        _ => false,
    };

    /// <summary>Whether what is done to it concerns the public: a public party, or somebody in a local office.</summary>
    /// <param name="mention">The party.</param>
    /// <param name="text">The clean text in which it stands.</param>
    public static bool IsPublicTarget(EntityMention mention, string text) =>
        IsPublic(mention) || (mention.Kind == EntityKind.Person && mention.Name.Length > 0 && (ScopeRules.Default.Local.Contains(mention.Office) || HoldsPost(mention, text)));

    /// <summary>Whether a public post follows the name in <paramref name="text"/>: <c>ông X, Trưởng phái bộ của Liên hợp quốc</c>.</summary>
    public static bool HoldsPost(EntityMention mention, string text)
    {
        var at = mention.Span.End;
        if (at + 1 >= text.Length || text[at] is not (',' or '(' or ' ' or '-'))
        {
            return false;
        }

        var rest = text.AsSpan(at, Math.Min(PostCharacters, text.Length - at)).TrimStart(" ,(-");
        rest = AfterAge(rest);
        foreach (var past in Past)
        {
            rest = rest.StartsWith(past, StringComparison.OrdinalIgnoreCase) ? rest[past.Length..].TrimStart() : rest;
        }

        foreach (var post in ScopeRules.Default.Posts)
        {
            if (rest.StartsWith(post, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "ông X, 57 tuổi, Phó Chủ tịch", "(SN 1965, Giám đốc Sở Y tế)"
    private static ReadOnlySpan<char> AfterAge(ReadOnlySpan<char> rest)
    {
        var isAge = rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || rest.StartsWith("SN ", StringComparison.Ordinal) || rest.StartsWith("sinh năm", StringComparison.OrdinalIgnoreCase));
        return isAge && rest.IndexOf(',') is > 0 and var comma ? rest[(comma + 1)..].TrimStart() : rest;
    }

    /// <summary>Whether the name lists know it.</summary>
    public static bool IsListed(EntityMention mention) => Listed(mention) is not null;

    private static bool IsState(EntityMention mention)
    {
        var rules = ScopeRules.Default;
        if (mention.Country == HomeCountry.ReadersCode)
        {
            return mention.Rule != HomeCountry.Rule && Begins(mention, rules.Home);
        }

        // a town stands for the country where something happened, not for the state that does it
        return mention.Rule switch
        {
            HomeCountry.Rule or "place" or "place-head" => false,
            RoleNounReader.StateRule => Begins(mention, rules.Forces),
            _ => true,
        };
    }

    private static bool IsOfficial(EntityMention mention) =>
        !ScopeRules.Default.Firms.Contains(mention.Name) && ((mention.Country.Length > 0 && ScopeRules.Default.Offices.Contains(mention.Office))
        || (mention.Country.Length > 0 && mention.Country != HomeCountry.ReadersCode && Listed(mention) is not null));

    private static bool IsBody(EntityMention mention)
    {
        if (ScopeRules.Default.Firms.Contains(mention.Name) || mention.Office is "police" or "court" or "people's committee")
        {
            return false;
        }

        return Listed(mention) is { } entry ? !entry.Is(LexiconMarks.Media) : mention.Country.Length > 0 && mention.Country != HomeCountry.ReadersCode && mention.Office.Length > 0;
    }

    /// <summary>Whether the words of the mention begin with one of <paramref name="words"/>.</summary>
    public static bool Begins(EntityMention mention, string[] words)
    {
        foreach (var word in words)
        {
            if (mention.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Language.Entities.Names.LexiconEntry? Listed(EntityMention mention) => NameLexicon.Instance.Find(mention.Name);
}
