using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Offices;

/// <summary>Offices that some rules read otherwise than the rest (<c>Data/vi/office-contexts.yaml</c>).</summary>
internal static class OfficeClasses
{
    private static readonly IReadOnlyList<DataLine> Lines = DataLineFile.Load("vi/office-contexts.yaml");

    /// <summary>A bare title of these speaks of one certain person.</summary>
    public static readonly HashSet<string> Definite = List("definite");

    /// <summary>"Nhà lãnh đạo" and the counterpart of a leader can mean these.</summary>
    public static readonly HashSet<string> Leading = List("leading");

    /// <summary>One guest sees the holders of these one after another.</summary>
    public static readonly HashSet<string> Receiving = List("received by");

    private static HashSet<string> List(string key) => new(Lines.First(line => line.Key == key).Items, StringComparer.Ordinal);
}
