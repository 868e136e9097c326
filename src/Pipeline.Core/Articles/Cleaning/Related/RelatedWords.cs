using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>The file <c>Data/vi/articles/related.yaml</c>.</summary>
internal sealed record RelatedWords
{
    public required List<string> Closing { get; init; }

    public required List<string> ClosingBegins { get; init; }

    public required List<string> Inside { get; init; }

    public required List<string> Inline { get; init; }

    public required List<string> Comments { get; init; }

    public required List<string> Finds { get; init; }

    public required List<string> Ignores { get; init; }

    internal static RelatedWords Read(DataFields fields) => new()
    {
        Closing = fields.List("closing"),
        ClosingBegins = fields.List("closingBegins"),
        Inside = fields.List("inside"),
        Inline = fields.List("inline"),
        Comments = fields.List("comments"),
        Finds = fields.List("finds"),
        Ignores = fields.List("ignores"),
    };
}
