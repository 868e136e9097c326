using System.Buffers;
using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Offices;

/// <summary>Offices that some rules read otherwise than the rest, and the words of taking one (<c>Data/vi/office-contexts.yaml</c>).</summary>
internal static class OfficeClasses
{
    private static readonly IReadOnlyList<DataLine> Lines = DataLineFile.Load("vi/office-contexts.yaml");

    /// <summary>A bare title of these speaks of one certain person.</summary>
    public static readonly HashSet<string> Definite = List("definite");

    /// <summary>"Nhà lãnh đạo" and the counterpart of a leader can mean these.</summary>
    public static readonly HashSet<string> Leading = List("leading");

    /// <summary>One guest sees the holders of these one after another.</summary>
    public static readonly HashSet<string> Receiving = List("received by");

    /// <summary>Words that tell of a new holder.</summary>
    public static readonly IReadOnlyList<string> TakingOffice = Items("taking office");

    /// <summary>Words shortly before these that measure from them: the holder is not new.</summary>
    public static readonly SearchValues<string> Since = SearchValues.Create([.. Items("since")], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words right behind them that tell how long ago that was.</summary>
    public static readonly IReadOnlyList<string> Ago = Items("ago");

    private static HashSet<string> List(string key) => new(Items(key), StringComparer.Ordinal);

    private static IReadOnlyList<string> Items(string key) => DataLineFile.Items(Lines, key);
}
