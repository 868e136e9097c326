using System.Globalization;
using System.Text.Json;
using Pipeline.Core.Json;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Actors;

/// <summary>How the directory is kept: a row for each word of each actor's name, in partitions by the word's first letter.</summary>
internal static class ActorRows
{
    private const int Partitions = 2;

    private const int MaxWords = 6;

    private const char IdMark = '!';

    /// <summary>The rows of an actor.</summary>
    public static IEnumerable<(string Partition, RowWrite Write)> Of(KnownActor actor)
    {
        var names = actor.Name.Length > 0 ? actor.Name : $"{actor.CountryName} {actor.Office}";
        var content = JsonSerializer.SerializeToUtf8Bytes(actor, RecordJson.Line);
        var id = Facet.Of(FacetDimensions.Actor, actor.EntityId).Value;
        return SearchFolding.Words($"{names} {actor.Country}")
            .Select(w => Facet.Of(FacetDimensions.Actor, w).Value)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxWords)
            .Select(word => (PartitionOf(word), new RowWrite($"{word}{IdMark}{id}", RowWriteKind.Put, "", content, "")));
    }

    /// <summary>The rows of words that begin with a prefix.</summary>
    public static RowRange BeginningWith(string prefix)
    {
        var key = Facet.Of(FacetDimensions.Actor, prefix).Value;
        return new(PartitionOf(key), key, key + '~');
    }

    /// <summary>The actor of a row.</summary>
    public static KnownActor Read(StoredRow row) => JsonSerializer.Deserialize<KnownActor>(row.Content.Span, RecordJson.Line)
        ?? throw new InvalidDataException($"Row {row.RowKey} of the actor directory holds no actor.");

    private static string PartitionOf(string word) =>
        string.Create(CultureInfo.InvariantCulture, $"actors-{ListName.StableHash(word[..1]) % Partitions:x}");
}
