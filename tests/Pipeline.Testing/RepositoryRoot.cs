namespace Pipeline.Testing;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Pipeline.sln</c>.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Pipeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Pipeline.sln: run the tests from inside the repository.");
    }
}
