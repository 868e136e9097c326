using Pipeline.Core.Articles;

namespace Pipeline.Core.Tests.Articles;

/// <summary>The sample articles, dirty as scraped ones are, and what a careful reader keeps of each (<c>tests/corpus/articles</c>).</summary>
public class GoldenArticleTests
{
    public static TheoryData<string> Samples() => [.. Directory.EnumerateFiles(Folder()).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_cleaned_as_a_reader_would(string name)
    {
        var article = Read.Bytes(File.ReadAllBytes(Path.Combine(Folder(), name)), name).Articles.ShouldHaveSingleItem();
        var expected = File.ReadAllText(Corpus.PathOf("articles", Path.GetFileNameWithoutExtension(name) + ".cleaned.txt"));
        GoldenText.Of(article).ShouldBe(expected.ReplaceLineEndings("\n"));
        Spans.AllHold(article);
    }

    private static string Folder() => Corpus.PathOf("..", "..", "samples");
}
