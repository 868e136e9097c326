using System.Management.Automation;

namespace Pipeline.Infra.Tests.Hooks;

/// <summary>The hook for Windows run whole by PowerShell's own engine, with doubles of <c>az</c> and of the commands outside the engine.</summary>
[Collection(nameof(ProcessEnvironment))]
public sealed class PowerShellHookTests : IDisposable
{
    private readonly PowerShellHook _hook = new();

    public static TheoryData<string> Needed => [.. PowerShellHook.Variables];

    [Fact]
    public void It_subscribes_drops_the_sample_and_shows_its_event()
    {
        _hook.Run();
        _hook.Said.ShouldContain("postdeploy: the sample is an event: {\"eventId\":\"consult-phone\"}");
        _hook.Calls.Select(call => string.Join(' ', call.Split(' ').Take(4))).ShouldBe(
            ["az functionapp keys list", "az deployment group create", "az storage blob upload", "az functionapp keys list"]);
        _hook.Calls.ShouldAllBe(call => call.Contains("--subscription value-of-AZURE_SUBSCRIPTION_ID", StringComparison.Ordinal));
        _hook.Calls.ShouldAllBe(call => !call.Contains("the-key", StringComparison.Ordinal), "a key in a list of processes");
        _hook.Asked.ShouldHaveSingleItem().ShouldBe("value-of-FUNCTION_APP_URL/api/events?actor=Putin&from=2021-12-30&to=2021-12-30&limit=1&format=jsonl the-key");
        _hook.Slept.ShouldBeEmpty();
    }

    [Fact]
    public void It_names_files_that_are_there()
    {
        _hook.Run();
        foreach (var option in (string[])["--template-file", "--file"])
        {
            var words = _hook.Calls.Select(call => call.Split(' ')).Single(call => call.Contains(option));
            File.Exists(words[Array.IndexOf(words, option) + 1]).ShouldBeTrue(option);
        }
    }

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_missing_variable_is_named(string variable)
    {
        Should.Throw<RuntimeException>(() => _hook.Run(missing: variable)).Message.ShouldContain(variable);
        _hook.Calls.ShouldBeEmpty();
    }

    [Fact]
    public void It_waits_for_a_role_that_does_not_count_yet()
    {
        _hook.Run(refusedUploads: 2);
        _hook.Slept.ShouldBe([5, 5]);
        _hook.Said.ShouldContain(said => said.Contains("the sample is an event", StringComparison.Ordinal));
    }

    [Fact]
    public void It_gives_up_on_a_role_that_never_counts()
    {
        Should.Throw<RuntimeException>(() => _hook.Run(refusedUploads: int.MaxValue)).Message.ShouldContain("did not appear within 300 s");
        _hook.Slept.Count.ShouldBe(60);
    }

    [Fact]
    public void It_stops_where_the_subscription_is_refused()
    {
        Should.Throw<RuntimeException>(() => _hook.Run(refusedDeployment: true)).Message.ShouldContain("the event subscription could not be created");
        _hook.Calls.ShouldNotContain(call => call.StartsWith("az storage", StringComparison.Ordinal));
    }

    public void Dispose() => _hook.Dispose();
}
