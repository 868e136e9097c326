using Pipeline.Infra.Tests.Checks;

namespace Pipeline.Infra.Tests;

/// <summary>Something broken on purpose in a copy of the deployment's files.</summary>
/// <param name="Check">The check that has to notice.</param>
/// <param name="Path">File that is broken.</param>
/// <param name="Old">What stands there; it must, so that a breakage cannot silently stop breaking.</param>
/// <param name="New">What is put in its place, once.</param>
/// <param name="Says">Part of what the check has to say.</param>
public sealed record Breakage(Type Check, string Path, string Old, string New, string Says)
{
    public static Breakage Of<TCheck>(string path, string old, string @new, string says)
        where TCheck : IInfraCheck => new(typeof(TCheck), path, old, @new, says);

    public override string ToString() => $"{Check.Name}: {Says}";
}
