using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Pipeline.Azure.Language;
using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Local.Tests.Language;

public class DocumentChunkerTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(5_120, 6)]
    public void A_thousand_text_elements_are_one_billed_record(int elements, int records) =>
        LanguageLimits.BilledRecords(elements).ShouldBe(records);

    [Fact]
    public void Pieces_cover_the_text_within_the_limit()
    {
        var words = Gen.Elements("Ông Trump nói. ", "e\u0301\u0323 tổ hợp. ", "👩‍👩‍👧‍👦 gia đình. ", "không dấu chấm ", "Một câu dài hơn hẳn những câu còn lại của bài. ");
        Prop.ForAll(words.ListOf().Select(string.Concat).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Sentences_are_not_cut_when_they_fit()
    {
        const string Text = "Một hai ba. Bốn năm. Sáu bảy tám chín.";
        DocumentChunker.Chunk(Text, Sentences(Text), limit: 22).Select(d => d.Text).ShouldBe(["Một hai ba. Bốn năm.", " Sáu bảy tám chín."]);
    }

    private static bool Holds(string text, int limit)
    {
        var documents = DocumentChunker.Chunk(text, Sentences(text), limit);
        return string.Concat(documents.Select(d => d.Text)) == text
            && documents.All(d => text.AsSpan(d.Offset).StartsWith(d.Text, StringComparison.Ordinal))
            && documents.All(d => d.TextElements <= limit && new StringInfo(d.Text).LengthInTextElements <= limit);
    }

    private static List<Sentence> Sentences(string text)
    {
        var sentences = new List<Sentence>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            var stop = text.IndexOf('.', start);
            end = stop < 0 ? text.Length : stop + 1;
            sentences.Add(new Sentence(sentences.Count, 0, BlockKind.Paragraph, new TextSpan(start, end)));
        }

        return sentences;
    }
}
