using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Text;

namespace Pipeline.Core.Tests.Text;

/// <summary>Packed runs answer as a plain list of them would, however many there are and wherever reading starts.</summary>
public class OffsetMapTests
{
    /// <summary>Stretches of all kinds: copied, composed, decoded, moved back and forth, empty, long; most go on where the one before ended.</summary>
    private static readonly Gen<(int Length, int? Start, int Longer)> s_stretch =
        from length in Gen.Frequency((6, Gen.Constant(1)), (8, Gen.Choose(0, 9)), (1, Gen.Choose(190, 210)), (1, Gen.Choose(100, 40_000)))
        from start in Gen.Frequency((6, Gen.Constant((int?)null)), (2, Gen.Choose(0, 300).Select(start => (int?)start)), (1, Gen.Choose(0, int.MaxValue / 2).Select(start => (int?)start)))
        from longer in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Choose(-1, 12)), (1, Gen.Choose(40, 70)))
        select (length, start, longer);

    /// <summary>Few stretches mostly, now and then more than one chunk holds.</summary>
    private static readonly Arbitrary<(int Length, SourceSpan Source)[]> s_stretches =
        Gen.Frequency((9, Gen.Choose(0, 300)), (1, Gen.Choose(3_000, 6_000))).SelectMany(count => s_stretch.ArrayOf(count)).Select(InPlace).ToArbitrary();

    [Fact]
    public void Every_unit_maps_as_its_stretch_says() =>
        Prop.ForAll(s_stretches, stretches =>
        {
            var map = OffsetMap.From(stretches);
            map.Length.ShouldBe(stretches.Sum(stretch => stretch.Length));
            var target = 0;
            foreach (var (length, source) in stretches)
            {
                foreach (var at in new[] { 0, 1, length / 2, length - 1 }.Where(at => at >= 0 && at < length))
                {
                    var expected = length == source.Length ? new SourceSpan(source.Start + at, source.Start + at + 1) : source;
                    map.ToSource(new TextSpan(target + at, target + at + 1)).ShouldBe(expected);
                }

                target += length;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Stretches_come_back_as_they_went_in() =>
        Prop.ForAll(s_stretches, stretches =>
            OffsetMap.From(stretches).Stretches().ShouldBe(stretches.Where(stretch => stretch.Length > 0)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(new[] { 0, 1, 2 }, new[] { 1, 2, 3 }, 1)]
    [InlineData(new[] { 0, 2, 3 }, new[] { 2, 3, 4 }, 2)]
    [InlineData(new[] { 5, 5, 5, 9 }, new[] { 9, 9, 9, 10 }, 2)]
    [InlineData(new[] { 0, 7, 8 }, new[] { 1, 8, 9 }, 2)]
    public void Units_with_known_places_are_joined_to_stretches(int[] starts, int[] ends, int stretches)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        var map = OffsetMap.Of(starts, ends);
        map.Stretches().Count().ShouldBe(stretches);
        for (var at = 0; at < starts.Length; at++)
        {
            map.ToSource(new TextSpan(at, at + 1)).ShouldBe(new SourceSpan(starts[at], ends[at]));
        }
    }

    [Fact]
    public void An_empty_map_points_to_the_start() => OffsetMap.Identity(0).ToSource(new TextSpan(0, 0)).ShouldBe(new SourceSpan(0, 0));

    [Fact]
    public void A_place_outside_the_text_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => OffsetMap.Identity(3).StartOf(3));

    private static (int Length, SourceSpan Source)[] InPlace((int Length, int? Start, int Longer)[] stretches)
    {
        var end = 0;
        return [.. stretches.Select(stretch =>
        {
            var start = stretch.Start ?? Math.Min(end, int.MaxValue / 2);
            end = start + Math.Max(0, stretch.Length + stretch.Longer);
            return (stretch.Length, new SourceSpan(start, end));
        })];
    }
}
