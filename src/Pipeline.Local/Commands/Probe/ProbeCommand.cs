using System.CommandLine;
using Pipeline.Local.Bench.Probes;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Probe;

/// <summary><c>probe start-up|memory</c>, hidden: what <c>bench</c> measures in a process of its own, because only a fresh one tells.</summary>
internal static class ProbeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("probe", "Measure in a fresh process; bench starts it.") { Hidden = true };
        var startUp = new Command("start-up", "Load and compile all rules, then read one article.");
        startUp.SetAction(_ => Print(terminal, StartUpProbe.Run()));
        var file = new Argument<FileInfo>("FILE");
        var memory = new Command("memory", "Read and clean one file.") { file };
        memory.SetAction(parsed => Print(terminal, MemoryProbe.Run(parsed.GetRequiredValue(file))));
        command.Add(startUp);
        command.Add(memory);
        return command;
    }

    private static int Print(Terminal terminal, IReadOnlyDictionary<string, double> figures)
    {
        terminal.Out.WriteLine(ProbeProcess.Write(figures));
        return ExitCode.Done;
    }
}
