using System.Collections.Frozen;
using System.Globalization;
using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Core.Text;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Names;

/// <summary>Country codes by what people call countries: ISO 3166-1 alpha-3 and alpha-2, English names, and all that the analyzer knows.</summary>
public static class CountryNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Codes = new(Load);

    /// <summary>The alpha-3 code, or null.</summary>
    public static string? CodeOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = Codes.Value.GetValueOrDefault(SearchFolding.Fold(name));

        // "NGA" is Nigeria's code and "Nga" is Russia: only capitals are a code before they are a word.
        return name.All(char.IsAsciiLetterUpper) && known is not null ? known : Understand(name.Trim()) ?? known;
    }

    private static string? Understand(string name)
    {
        var article = new Article
        {
            Id = "query",
            Source = name,
            Text = ArticleText.Verbatim(name),
            Blocks = [new(BlockKind.Paragraph, new TextSpan(0, name.Length))],
        };
        return LanguageAnalyzer.Analyze(article).Entities
            .FirstOrDefault(e => e.Kind == EntityKind.Country && e.Span.Length == name.Length && e.Country.Length > 0)?.Country;
    }

    /// <summary>The platform's regions: their names come from CLDR, and no list has to be kept here.</summary>
    private static FrozenDictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var region in CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name)))
        {
            var code = region.ThreeLetterISORegionName;
            if (code.Length == 3 && code.All(char.IsAsciiLetterUpper))
            {
                codes.TryAdd(SearchFolding.Fold(code), code);
                codes.TryAdd(SearchFolding.Fold(region.TwoLetterISORegionName), code);
                codes.TryAdd(SearchFolding.Fold(region.EnglishName), code);
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
