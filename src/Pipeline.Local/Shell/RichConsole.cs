using Spectre.Console;

namespace Pipeline.Local.Shell;

/// <summary>Spectre consoles that write where the terminal says, as wide as the window or as wide as the content needs in a pipe.</summary>
internal static class RichConsole
{
    private const int PipeWidth = 200;

    public static IAnsiConsole On(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Interactive = InteractionSupport.No,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }
}
