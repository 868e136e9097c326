using System.Diagnostics;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Hooks;

/// <summary>The hook run whole, with doubles of <c>az</c> and <c>curl</c> that write down how they were called.</summary>
public sealed class HookRunTests : IDisposable
{
    private const string Az = """
        #!/bin/sh
        printf '%s\n' "az $*" >> "$CALLS"
        case "$*" in *"keys list"*) echo the-key ;; esac
        """;

    private const string Curl = """
        #!/bin/sh
        printf '%s\n' "curl $*" >> "$CALLS"
        grep -q 'x-functions-key: the-key' && echo '{"eventId":"consult-phone"}'
        """;

    private static readonly string[] Variables =
        ["AZURE_RESOURCE_GROUP", "FUNCTION_APP_NAME", "FUNCTION_APP_URL", "STORAGE_ACCOUNT_NAME", "DROP_CONTAINER_NAME", "SYSTEM_TOPIC_NAME", "AZURE_SUBSCRIPTION_ID"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Needed => [.. Variables];

    [Fact]
    public void It_subscribes_drops_the_sample_and_shows_its_event()
    {
        var (code, output) = Run(Variables);
        code.ShouldBe(0, output);
        output.ShouldContain("the sample is an event: {\"eventId\":\"consult-phone\"}");
        var calls = File.ReadAllLines(Path.Combine(_folder, "calls"));
        calls.Select(call => string.Join(' ', call.Split(' ').Take(4))).ShouldBe(
            ["az functionapp keys list", "az deployment group create", "az storage blob upload", "az functionapp keys list", "curl --silent --show-error --fail"]);
        calls.Where(call => call.StartsWith("az", StringComparison.Ordinal)).ShouldAllBe(call => call.Contains("--subscription value-of-AZURE_SUBSCRIPTION_ID", StringComparison.Ordinal));
        calls.ShouldAllBe(call => !call.Contains("the-key", StringComparison.Ordinal), "a key in a list of processes");
    }

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_missing_variable_is_named(string variable)
    {
        var (code, output) = Run(Variables.Except([variable]));
        code.ShouldNotBe(0);
        output.ShouldContain(variable);
        File.Exists(Path.Combine(_folder, "calls")).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int Code, string Output) Run(IEnumerable<string> variables)
    {
        Double("az", Az);
        Double("curl", Curl);
        var start = new ProcessStartInfo("sh", [Path.Combine(RepositoryRoot.Path, "infra", "hooks", "postdeploy.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = _folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["CALLS"] = Path.Combine(_folder, "calls");
        Variables.ToList().ForEach(variable => start.Environment.Remove(variable));
        foreach (var variable in variables)
        {
            start.Environment[variable] = $"value-of-{variable}";
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private void Double(string name, string script)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
