using Pipeline.Local.Commands;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Tests.Commands;

/// <summary>Runs the command line in this process and keeps what it wrote.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandRun> OfAsync(string input, params string[] arguments)
    {
        using var reader = new StringReader(input);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal(reader, output, error));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
