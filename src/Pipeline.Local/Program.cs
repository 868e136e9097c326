using Pipeline.Local.Commands;
using Pipeline.Local.Shell;

return await CommandLine.RunAsync(args, Terminal.ForProcess());
