using Pipeline.Core.Text;

namespace Pipeline.Core.Tests;

public class TextSpanTests
{
    [Theory]
    [InlineData(0, 5, 5, 9, false)]
    [InlineData(0, 5, 4, 9, true)]
    [InlineData(2, 3, 0, 9, true)]
    public void Spans_overlap_only_when_they_share_a_unit(int start, int end, int otherStart, int otherEnd, bool expected) =>
        new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)).ShouldBe(expected);
}
