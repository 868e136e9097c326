using System.Globalization;

namespace Pipeline.Stages.Query.Reading;

/// <summary>What a query asks for as one text: two queries have the same only if they have the same answers in the same order.</summary>
public static class QueryText
{
    /// <summary>The text; where the page begins and how long it is are not in it.</summary>
    public static string Of(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return string.Join(';', query.Facets
            .Select(g => string.Join(',', g.AnyOf.Select(f => f.Key)))
            .Concat(query.Words)
            .Append(string.Create(CultureInfo.InvariantCulture, $"{query.From:yyyy-MM-dd}/{query.To:yyyy-MM-dd}/{query.MinSources}/{query.Sort}")));
    }
}
