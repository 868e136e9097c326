using Pipeline.Local.Measuring;

namespace Pipeline.Local.Tests.Measuring;

public sealed class BoundTests
{
    [Theory]
    [InlineData(0.9, null, 0.9, true)]
    [InlineData(0.9, null, 0.899, false)]
    [InlineData(null, 16.0, 16.0, true)]
    [InlineData(null, 16.0, 16.1, false)]
    [InlineData(null, null, -1.0, true)]
    public void A_bound_holds_up_to_itself(double? min, double? max, double value, bool holds) => new Bound(min, max).Holds(value).ShouldBe(holds);

    [Theory]
    [InlineData(0.50, 25)]
    [InlineData(0.95, 48)]
    [InlineData(0.99, 50)]
    public void A_percentile_is_the_nearest_rank(double share, double expected) =>
        Spread.At([.. Enumerable.Range(1, 50).Select(i => (double)i)], share).ShouldBe(expected);
}
