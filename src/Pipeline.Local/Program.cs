using System.CommandLine;

return await new RootCommand("Vietnamese news files in, event records out.").Parse(args).InvokeAsync();
