using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>The file <c>Data/vi/articles/captions.yaml</c>.</summary>
internal sealed record CaptionWords
{
    public static CaptionWords Default { get; } = DataFields.Load("vi/articles/captions.yaml", Read);

    public required List<string> Credit { get; init; }

    public required List<string> Alone { get; init; }

    /// <summary>How captions without any credit begin.</summary>
    public required List<string> UncreditedBegins { get; init; }

    /// <summary>What stands in captions without any credit.</summary>
    public required List<string> UncreditedInside { get; init; }

    public required List<string> Openers { get; init; }

    public required List<string> BorderOpeners { get; init; }

    /// <summary>Two words that begin with a border opener and are part of a name.</summary>
    public required List<string> BorderNames { get; init; }

    /// <summary>Words after which a capital letter opens no sentence, because nothing ends with them.</summary>
    public required List<string> Unfinished { get; init; }

    public required List<string> Titles { get; init; }

    public required List<string> BodyOpeners { get; init; }

    public required List<string> BodyEndings { get; init; }

    public required List<string> WorkWords { get; init; }

    public required List<string> Finds { get; init; }

    public required List<string> Ignores { get; init; }

    internal static CaptionWords Read(DataFields fields) => new()
    {
        Credit = fields.List("credit"),
        Alone = fields.List("alone"),
        UncreditedBegins = fields.List("uncreditedBegins"),
        UncreditedInside = fields.List("uncreditedInside"),
        Openers = fields.List("openers"),
        BorderOpeners = fields.List("borderOpeners"),
        BorderNames = fields.List("borderNames"),
        Unfinished = fields.List("unfinished"),
        Titles = fields.List("titles"),
        BodyOpeners = fields.List("bodyOpeners"),
        BodyEndings = fields.List("bodyEndings"),
        WorkWords = fields.List("workWords"),
        Finds = fields.List("finds"),
        Ignores = fields.List("ignores"),
    };
}
