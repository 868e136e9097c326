using Pipeline.Local.Shell;

namespace Pipeline.Local.Tests.Commands;

public sealed class ExitCodeTests
{
    /// <summary>Arguments joined by |, exit code, what standard error holds, whether standard output is empty.</summary>
    public static TheoryData<string, int, string, bool> Cases => new()
    {
        { "--help", ExitCode.Done, "", false },
        { "extract|--help", ExitCode.Done, "", false },
        { "", ExitCode.Usage, "command", true },
        { "extrakt", ExitCode.Usage, "extrakt", true },
        { "extract", ExitCode.Usage, "PATH", true },
        { "extract|x|--format|xml", ExitCode.Usage, "xml", true },
        { "extract|/no/such", ExitCode.Failed, "/no/such", true },
        { "clean|/no/such", ExitCode.Failed, "/no/such", true },
        { "explain|Hôm qua|--published|14/11/2016", ExitCode.Usage, "yyyy-MM-dd", true },
        { "explain|Hôm qua|--published|2016-11-14", ExitCode.Done, "", false },
        { "up|/no/such", ExitCode.Failed, "/no/such", true },
        { "up|--port|70000", ExitCode.Usage, "65535", true },
        { "eval|nonsense", ExitCode.Usage, "nonsense", true },
        { "bench|nonsense", ExitCode.Usage, "nonsense", true },
        { "query|--url|http://127.0.0.1:9", ExitCode.Failed, "does not answer", true },
        { "query|--url|nowhere", ExitCode.Usage, "nowhere", true },
        { "host", ExitCode.Usage, "--connection", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Errors_go_to_standard_error_and_results_to_standard_output(string arguments, int code, string holds, bool silent)
    {
        var run = await CommandRun.OfAsync("", arguments.Split('|', StringSplitOptions.RemoveEmptyEntries));

        run.Code.ShouldBe(code, run.Error);
        run.Error.ShouldContain(holds);
        (run.Out.Length == 0).ShouldBe(silent);
    }
}
