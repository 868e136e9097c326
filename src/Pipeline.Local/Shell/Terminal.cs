using System.Text;
using Spectre.Console;

namespace Pipeline.Local.Shell;

/// <summary>Where a command reads and writes: results to <see cref="Out"/> alone, progress and errors to <see cref="Error"/>.</summary>
/// <param name="In">Standard input, for commands that take <c>-</c>.</param>
/// <param name="Out">Machine-readable results and tables.</param>
/// <param name="Error">Progress, logs, errors.</param>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    private IAnsiConsole? _tables;

    /// <summary>Rich output (tables) on <see cref="Out"/>.</summary>
    public IAnsiConsole Tables => _tables ??= RichConsole.On(Out);

    /// <summary>The process's own streams: UTF-8 without a byte order mark whatever the machine's locale says.</summary>
    public static Terminal ForProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true });
    }
}
