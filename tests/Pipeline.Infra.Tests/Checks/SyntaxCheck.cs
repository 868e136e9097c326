using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Every Bicep file parses whole.</summary>
public sealed class SyntaxCheck : IInfraCheck
{
    public IEnumerable<string> Problems(InfraFiles files) =>
        from file in files.Bicep.Values
        from node in file.Tree.All
        where node.Error || node.Type == "ERROR"
        select $"{file.Path}:{node.Line}:{node.Column}: not Bicep at '{node.Flat}'";
}
