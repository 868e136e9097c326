namespace Pipeline.Infra.Tests.Hooks;

/// <summary>Tests that set variables of the test process, which every test sees: they run alone.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public sealed class ProcessEnvironment;
