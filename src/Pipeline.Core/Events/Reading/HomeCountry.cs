using System.Runtime.InteropServices;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using NameLexicon = Pipeline.Core.Language.Entities.Names.Lexicon;

namespace Pipeline.Core.Events.Reading;

/// <summary>The country an article is about, and the one that a mention stands for.</summary>
internal static class HomeCountry
{
    /// <summary>ISO 3166-1 alpha-3 of the readers' own country.</summary>
    public const string ReadersCode = "VNM";

    /// <summary>Rule of the mention that stands for it where an article names no country.</summary>
    public const string Rule = "home";

    private const int LeadWeight = 3;

    // " người" and the digit before it
    private const int CountedLength = 7;

    // a Vietnamese paper that names no country tells of its own
    private static readonly EntityMention Readers = new()
    {
        Span = default,
        Text = "",
        Kind = EntityKind.Country,
        Name = "Vietnam",
        Country = ReadersCode,
        CountryName = "Vietnam",
        EntityId = "country:" + ReadersCode,
        Rule = Rule,
    };

    /// <summary>The country named most, headline and lead counting more; private persons of other countries only where nothing else is named; the readers' own when nobody is.</summary>
    public static EntityMention Find(ArticleAnalysis analysis) => Most(analysis, "") ?? Readers;

    /// <summary>The country that an article about <paramref name="country"/> names most besides it; null when it names no other.</summary>
    public static EntityMention? Besides(ArticleAnalysis analysis, string country) => Most(analysis, country);

    private static EntityMention? Most(ArticleAnalysis analysis, string except)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        EntityMention? best = null;
        EntityMention? native = null;
        var most = 0;
        var leadEnd = LeadEnd(analysis);
        // a paper that tells of Viet Nam at all means a district of Viet Nam
        var readers = analysis.Entities.FirstOrDefault(mention => mention.Country == ReadersCode);
        foreach (var named in analysis.Entities)
        {
            var mention = HomeUnits.Are(named) ? readers ?? Readers : named;
            if (mention.Country.Length == 0 || mention.Country == except || IsOrigin(analysis, named) || TellsOfIt(named))
            {
                continue;
            }

            // a founder, spy or singer: where he is from need not be where it happens
            if (named is { Kind: EntityKind.Person, Office.Length: 0 } && mention.Country != ReadersCode)
            {
                native ??= mention;
                continue;
            }

            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, mention.Country, out _);
            weight += named.Span.Start < leadEnd ? LeadWeight : 1;
            if (weight > most)
            {
                (best, most) = (best?.Country == mention.Country ? best : mention, weight);
            }
        }

        return (best ?? native) is { } home ? AsCountry(home) : null;
    }

    // "theo Reuters", "trên Facebook": where the news is told, not where it happens
    private static bool TellsOfIt(EntityMention mention) =>
        mention.Kind == EntityKind.Organization && (ScopeRules.Default.Networks.Contains(mention.Name) || NameLexicon.Instance.Find(mention.Name)?.Is(LexiconMarks.Media) == true);

    // "doanh nghiệp vốn Đài Loan", "đối tượng quốc tịch Trung Quốc", "người gốc Hoa", "3 người Trung Quốc": where somebody is from, not where it happens
    private static bool IsOrigin(ArticleAnalysis analysis, EntityMention mention)
    {
        // a guest is from elsewhere
        if (mention.Text is ['v' or 'V', ..] && mention.Text.StartsWith("vị khách", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var before = analysis.Tokens.Text.AsSpan(0, mention.Span.Start).TrimEnd();
        if (before is [] or [.., not ('h' or 'H' or 'c' or 'C' or 'n' or 'N' or 'i' or 'I' or 'ờ' or 'Ờ')])
        {
            // none of the words below ends so; that tells it of nearly all
            return mention.Text is ['c' or 'C', ..] && mention.Text.StartsWith("công dân", StringComparison.OrdinalIgnoreCase);
        }

        // "10h theo giờ Việt Nam"
        return (before.EndsWith("giờ", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("bây giờ", StringComparison.OrdinalIgnoreCase)) || before.EndsWith("quốc tịch", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" gốc", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" vốn", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" công dân", StringComparison.OrdinalIgnoreCase) || mention.Text.StartsWith("công dân", StringComparison.OrdinalIgnoreCase)
            || (before.EndsWith(" người", StringComparison.OrdinalIgnoreCase) && before.Length > CountedLength && char.IsAsciiDigit(before[^CountedLength]));
    }

    /// <summary>The country that a mention is or belongs to, as a party; null when it has none.</summary>
    public static EntityMention? AsCountry(EntityMention mention) => mention.Country.Length == 0 ? null : mention.Kind == EntityKind.Country
        ? mention
        : mention with { Kind = EntityKind.Country, Name = mention.CountryName, Office = "", EntityId = "country:" + mention.Country, Members = [] };

    /// <summary>The country that a mention is or belongs to, as a party; the mention itself when it has none.</summary>
    public static EntityMention OrSelf(EntityMention mention) => AsCountry(mention) ?? mention;

    // headline and lead come first, so one position parts them from the body
    private static int LeadEnd(ArticleAnalysis analysis)
    {
        var end = 0;
        foreach (var block in analysis.Article.Blocks)
        {
            end = block.Kind is BlockKind.Title or BlockKind.Lead ? Math.Max(end, block.Span.End) : end;
        }

        return end;
    }
}
