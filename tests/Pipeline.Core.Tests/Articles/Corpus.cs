namespace Pipeline.Core.Tests.Articles;

/// <summary>Finds the test corpora of the checkout.</summary>
internal static class Corpus
{
    public static string PathOf(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the checkout."), "tests", "corpus", .. path]);
    }
}
