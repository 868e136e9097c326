using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Offices;
using Pipeline.Core.Text;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Names;

/// <summary>
/// What a caller calls an actor to the facets under which events hold it. The same analyzer that read the articles reads the name, so
/// every alias it knows (<c>ông chủ Nhà Trắng</c>, <c>Mát-xcơ-va</c>, <c>Tổng thống Mỹ</c>) is understood here too.
/// </summary>
public static class ActorNames
{
    /// <summary>The facets of which an event of this actor has at least one.</summary>
    public static FacetGroup Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Trim();
        if (IsExact(name))
        {
            return FacetGroup.Of(FacetDimensions.Actor, [name]);
        }

        if (CountryNames.CodeOf(name) is { } country)
        {
            return FacetGroup.Of(FacetDimensions.Actor, [country]);
        }

        var meant = Understand(name).Concat(char.IsLower(name.FirstOrDefault()) ? Understand(Capitalise(name)) : []).ToList();
        return FacetGroup.Of(FacetDimensions.Actor, meant.Count > 0 ? meant : [name]);
    }

    /// <summary>An office (<c>USA/president</c>) or an entity id (<c>person:vladimir-putin</c>).</summary>
    private static bool IsExact(string name) => name.Contains('/') || name.Contains(':');

    private static IEnumerable<string> Understand(string name)
    {
        foreach (var entity in LanguageAnalyzer.Analyze(AsArticle(name)).Entities.Where(e => e.Span.Length == name.Length))
        {
            if (entity.Members.Count > 0)
            {
                continue;
            }

            yield return entity switch
            {
                // Who holds an office depends on the day; asked for by the office, all its holders are meant.
                { IsOfficeOnly: true, Office.Length: > 0 } => $"{entity.Country}/{HighestIfLeader(entity)}",
                _ => entity.EntityId,
            };
        }
    }

    // Events name the office that was held: "the leader of" or "the master of the White House" is none by itself.
    private static string HighestIfLeader(EntityMention entity) => entity.Office == "leader" ? OfficeHolders.LeaderOf(entity.Country) : entity.Office;

    private static string Capitalise(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static Article AsArticle(string text) => new()
    {
        Id = "query",
        Source = text,
        Text = ArticleText.Verbatim(text),
        Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    };
}
