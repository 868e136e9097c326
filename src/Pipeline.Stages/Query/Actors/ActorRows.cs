using System.Text.Json;
using Pipeline.Core.Json;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Actors;

/// <summary>
/// How the directory is kept: a row for each word of each actor's name, all in one partition, so that an article that names new actors
/// costs one transaction for them. A process enters each actor once.
/// </summary>
internal static class ActorRows
{
    /// <summary>Where all rows lie.</summary>
    public const string Partition = "actors";

    private const int MaxWords = 6;

    private const char IdMark = '!';

    /// <summary>The rows of an actor.</summary>
    public static IEnumerable<RowWrite> Of(KnownActor actor)
    {
        var names = actor.Name.Length > 0 ? actor.Name : $"{actor.CountryName} {actor.Office}";
        var content = JsonSerializer.SerializeToUtf8Bytes(actor, RecordJson.Line);
        var id = Facet.Of(FacetDimensions.Actor, actor.EntityId).Value;
        return SearchFolding.Words($"{names} {actor.Country}")
            .Select(w => Facet.Of(FacetDimensions.Actor, w).Value)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxWords)
            .Select(word => new RowWrite($"{word}{IdMark}{id}", RowWriteKind.Put, "", content, ""));
    }

    /// <summary>The rows of words that begin with a prefix.</summary>
    public static RowRange BeginningWith(string prefix)
    {
        var key = Facet.Of(FacetDimensions.Actor, prefix).Value;
        return new(Partition, key, key + '~');
    }

    /// <summary>The actor of a row.</summary>
    public static KnownActor Read(StoredRow row) => JsonSerializer.Deserialize<KnownActor>(row.Content.Span, RecordJson.Line)
        ?? throw new InvalidDataException($"Row {row.RowKey} of the actor directory holds no actor.");
}
