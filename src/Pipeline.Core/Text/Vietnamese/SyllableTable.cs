using Pipeline.Core.Data;

namespace Pipeline.Core.Text.Vietnamese;

/// <summary>The file <c>Data/vi/articles/syllables.yaml</c>.</summary>
internal sealed record SyllableTable
{
    public required List<string> Onsets { get; init; }

    public required List<string> Rimes { get; init; }

    public required List<string> Finds { get; init; }

    public required List<string> Ignores { get; init; }

    internal static SyllableTable Read(DataFields fields) => new()
    {
        Onsets = fields.List("onsets"),
        Rimes = fields.List("rimes"),
        Finds = fields.List("finds"),
        Ignores = fields.List("ignores"),
    };
}
