using System.Globalization;

namespace Pipeline.Core.Tests.Articles.Duplicates;

/// <summary>One event in four tellings; see <c>tests/corpus/duplicates/stories.yaml</c>.</summary>
public sealed record Story
{
    public required string Name { get; init; }

    public required List<string> Sentences { get; init; }

    public required string Copy { get; init; }

    public required string Rewrite { get; init; }

    public required string Independent { get; init; }

    /// <summary>The four tellings with their names; all but the last are one text.</summary>
    public IReadOnlyList<(string Name, string Text)> Tellings() =>
    [
        ("original", string.Join(' ', Sentences)),
        ("copy", Expand(Copy)),
        ("rewrite", Expand(Rewrite)),
        ("independent", Independent),
    ];

    private string Expand(string template)
    {
        for (var i = Sentences.Count; i >= 1; i--)
        {
            template = template.Replace("$" + i.ToString(CultureInfo.InvariantCulture), Sentences[i - 1], StringComparison.Ordinal);
        }

        return template;
    }
}
