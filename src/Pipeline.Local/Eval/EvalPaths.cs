using Pipeline.Local.Shell;

namespace Pipeline.Local.Eval;

/// <summary>Where corpora are: our own in the repository, others beside it.</summary>
/// <param name="Shared">Folder of shared corpora and scorers (default: <c>../shared</c> of the checkout).</param>
/// <param name="RealArticles">Folder of the real labelled articles, whose texts lie in other repositories; null when they were not fetched.</param>
internal sealed record EvalPaths(string Shared, string? RealArticles)
{
    public static string Corpus(params string[] path) => Path.Combine([Repository.Root, "tests", "corpus", .. path]);

    public string InShared(params string[] path) => Path.Combine([Shared, .. path]);
}
