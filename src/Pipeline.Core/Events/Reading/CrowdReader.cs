using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Phiến quân Syria bác bỏ …", "nông dân Pháp đòi …": a crowd and the country behind it are one party, and that is not the state.</summary>
internal static class CrowdReader
{
    /// <summary>Makes one mention of every crowd of the sentence that a country follows.</summary>
    public static void Read(ArticleReading article, int first, int end)
    {
        for (var at = first; at < end;)
        {
            if (article.EntityAt[at] < 0)
            {
                at++;
                continue;
            }

            var next = PartyGrouper.EndOf(article, at, end);
            var group = article.Entities[article.EntityAt[at]];
            if ((IsCrowd(group) || IsNamed(group)) && CountryAt(article, next, end) is { } country)
            {
                var last = PartyGrouper.EndOf(article, next, end);
                article.Add(Of(article, group, IsNamed(group) ? null : country, at, last), at, last);
                next = last;
            }

            at = next;
        }
    }

    // "Đảng đối lập Hàn Quốc Tự do": there the country is part of a longer name
    private static EntityMention? CountryAt(ArticleReading article, int at, int end)
    {
        if (at >= end || article.EntityAt[at] < 0 || article.Entities[article.EntityAt[at]] is not { Kind: EntityKind.Country, Country.Length: > 0, Members.Count: 0 } country)
        {
            return null;
        }

        var next = PartyGrouper.EndOf(article, at, end);
        return next < end && article.EntityAt[next] < 0 && char.IsUpper(article.Tokens.WordAt(next)[0]) ? null : country;
    }

    // common words, written small in the lists of names: "rebels", "farmers"; "tin tặc Trung Quốc", "sinh viên Qatar" stand for their state
    private static bool IsCrowd(EntityMention mention) =>
        mention is { Kind: EntityKind.Group, Name: not ("hackers" or "students"), Name.Length: > 0, Members.Count: 0 } && char.IsLower(mention.Name[0]);

    // "Taliban Afghanistan": a group with a name of its own, and where it is
    private static bool IsNamed(EntityMention mention) => mention is { Kind: EntityKind.Group, Name: [var first, ..], Members.Count: 0, IsCoreference: false } && char.IsUpper(first);

    private static EntityMention Of(ArticleReading article, EntityMention crowd, EntityMention? country, int first, int end)
    {
        var span = article.Tokens.SpanOf(first, end);
        return country is null ? crowd with { Span = span, Text = span.Of(article.Tokens.Text) } : crowd with
        {
            Span = span,
            NameSpan = span,
            Text = span.Of(article.Tokens.Text),
            Country = country.Country,
            CountryName = country.CountryName,
            Office = crowd.Name,
            EntityId = $"group:{country.Country}/{crowd.Name}",
        };
    }
}
