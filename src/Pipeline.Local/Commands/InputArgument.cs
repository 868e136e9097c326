using System.CommandLine;

namespace Pipeline.Local.Commands;

/// <summary>The <c>PATH…</c> argument that commands over article files share.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Article files, folders of them, or quoted globs ('news/**/*.html'). The format is told from the content.",
    };
}
