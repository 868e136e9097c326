using Pipeline.Infra.Tests.Bicep;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Every parameter and output says what it is.</summary>
public sealed class DescriptionCheck : IInfraCheck
{
    public IEnumerable<string> Problems(InfraFiles files) =>
        from file in files.Bicep.Values
        from declaration in file.Parameters.Concat(file.Outputs)
        where !IsDescribed(file, declaration)
        select $"{file.Path}:{declaration.Line}: '{BicepFile.NameOf(declaration)}' has no @description";

    private static bool IsDescribed(BicepFile file, BicepNode declaration)
    {
        var before = file.Tree.Parts.TakeWhile(n => n != declaration).LastOrDefault(n => n.Type != "comment");
        return before is { Type: "decorators" } && before.Of("call_expression").Any(c => c.Child("identifier")?.Text == "description");
    }
}
