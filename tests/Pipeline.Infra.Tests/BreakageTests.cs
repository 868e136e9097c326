using Pipeline.Infra.Tests.Checks;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests;

/// <summary>Each check fails when what it guards is broken on purpose.</summary>
public class BreakageTests
{
    private static readonly Lazy<IReadOnlyList<InfraFiles>> Broken = new(() => InfraFiles.FromDisk.With([.. Breakages.All.Select(b => (b.Path, Break(b)))]));

    public static TheoryData<string> Names => [.. Breakages.All.Select(b => b.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_breakage_is_noticed(string name)
    {
        var index = Breakages.All.Select(b => b.ToString()).ToList().IndexOf(name);
        var check = InfraChecks.All.Single(c => c.GetType() == Breakages.All[index].Check);
        check.Problems(Broken.Value[index]).ShouldContain(problem => problem.Contains(Breakages.All[index].Says, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_check_is_proved_by_a_breakage() =>
        Breakages.All.Select(b => b.Check).Distinct().ShouldBe(InfraChecks.All.Select(c => c.GetType()), ignoreOrder: true);

    private static string Break(Breakage breakage)
    {
        var text = InfraFiles.FromDisk.Texts[breakage.Path];
        var at = text.IndexOf(breakage.Old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{breakage.Path} no longer holds '{breakage.Old}': bring {nameof(Breakages)} up to date");
        return text.Remove(at, breakage.Old.Length).Insert(at, breakage.New);
    }
}
