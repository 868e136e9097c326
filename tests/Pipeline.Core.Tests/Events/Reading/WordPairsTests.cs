using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Tests.Events.Reading;

public class WordPairsTests
{
    [Theory]
    [InlineData("cấm")]
    [InlineData("lệnh  cấm")]
    [InlineData("lệnh giới nghiêm")]
    [InlineData(" cấm")]
    public void What_is_no_word_of_two_syllables_is_refused(string word) =>
        Should.Throw<FormatException>(() => new WordPairs([word])).Message.ShouldBe($"'{word}' is not a word of two syllables.");
}
