using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>One rule that the deployment's files keep.</summary>
public interface IInfraCheck
{
    /// <summary>What breaks the rule, each naming file and place; empty when it is kept.</summary>
    IEnumerable<string> Problems(InfraFiles files);
}
