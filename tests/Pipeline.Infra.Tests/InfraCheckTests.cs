using Pipeline.Infra.Tests.Checks;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests;

/// <summary>The deployment as it is in the repository.</summary>
public class InfraCheckTests
{
    public static TheoryData<string> Checks => [.. InfraChecks.All.Select(c => c.GetType().Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void The_deployment_keeps(string check) =>
        InfraChecks.All.Single(c => c.GetType().Name == check).Problems(InfraFiles.FromDisk).ShouldBeEmpty();

    [Fact]
    public void Every_check_is_listed() =>
        InfraChecks.All.Select(c => c.GetType()).ShouldBe(
            typeof(IInfraCheck).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IInfraCheck)) && t.IsClass), ignoreOrder: true);
}
