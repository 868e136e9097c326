using System.Globalization;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Lists;

/// <summary>Names a list of events: its order and the facet that all of them have. Tells where in the table it lies.</summary>
/// <param name="Value">Row keys begin with it.</param>
public readonly record struct ListName(string Value)
{
    /// <summary>Partitions over which lists are spread: as many transactions as one group of changes needs at most.</summary>
    public const int Partitions = 4;

    private const char PositionMark = '!';

    private const char AfterPositionMark = '"';

    /// <summary>The list of a facet in date order.</summary>
    public static ListName Of(Facet facet) => Of(EventSort.Date, facet);

    /// <summary>The list of a facet in some order.</summary>
    public static ListName Of(EventSort sort, Facet facet) => new($"{sort.ToString().ToLowerInvariant()}.{facet.Key}");

    /// <summary>
    /// The events of a date-ordered list that last more than a day, by how long at most. A date filter reads them too: an event of
    /// "November 2016" stands at the first of the month and still overlaps the tenth.
    /// </summary>
    public static ListName OfLong(Facet facet, LongSpan span) => new($"{span.Name}.{facet.Key}");

    /// <summary>Partition of the list's rows.</summary>
    public string PartitionKey =>
        string.Create(CultureInfo.InvariantCulture, $"list-{StableHash(Value) % Partitions:x}");

    /// <summary>Row key of the leaf that ends at a position.</summary>
    public string RowKey(string upper) => $"{Value}{PositionMark}{upper}";

    /// <summary>The leaves from the one that holds a position to the end of the list.</summary>
    public RowRange From(string position) => new(PartitionKey, RowKey(position), $"{Value}{AfterPositionMark}");

    /// <summary>The leaves from the one that holds the first posting after a position to the end of the list.</summary>
    public RowRange After(string position) => new(PartitionKey, JustAfter(RowKey(position)), $"{Value}{AfterPositionMark}");

    /// <summary>The least key behind a row key: no character of a position stands before <c>!</c>.</summary>
    public static string JustAfter(string rowKey) => rowKey + PositionMark;

    /// <summary>The position at which the leaf of a row key ends.</summary>
    public static string UpperOf(string rowKey)
    {
        ArgumentNullException.ThrowIfNull(rowKey);
        return rowKey[(rowKey.LastIndexOf(PositionMark) + 1)..];
    }

    /// <summary>FNV-1a: the same on every machine, unlike string.GetHashCode.</summary>
    internal static uint StableHash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 16);
    }
}
