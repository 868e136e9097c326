using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Languages;

/// <summary>The file <c>Data/vi/articles/languages.yaml</c>.</summary>
internal sealed record LanguageTable
{
    /// <summary>The commonest words of each language, several a line; Vietnamese as typed without marks.</summary>
    public required Dictionary<string, List<string>> CommonWords { get; init; }

    /// <summary>Sentences and the language they must be found to be in.</summary>
    public required Dictionary<string, List<string>> Finds { get; init; }

    internal static LanguageTable Read(DataFields fields) => new()
    {
        CommonWords = fields.Lists("commonWords"),
        Finds = fields.Lists("finds"),
    };
}
