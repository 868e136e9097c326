using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>The file <c>Data/vi/articles/captions.yaml</c>.</summary>
internal sealed record CaptionWords
{
    public static CaptionWords Default { get; } = DataFile.Load<CaptionWords>("vi/articles/captions.yaml");

    public required List<string> Credit { get; init; }

    public required List<string> Alone { get; init; }

    public required List<string> Openers { get; init; }

    public required List<string> BorderOpeners { get; init; }

    public required List<string> Titles { get; init; }

    public required List<string> BodyOpeners { get; init; }

    public required List<string> BodyEndings { get; init; }

    public required List<string> WorkWords { get; init; }

    public required List<string> Finds { get; init; }

    public required List<string> Ignores { get; init; }
}
