namespace Pipeline.Local.Shell;

/// <summary>The checkout this runs from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Found = new(() => Environment.GetEnvironmentVariable("PIPELINE_ROOT") ?? Find());

    /// <summary>Top folder: the launcher says, else the nearest folder above that holds the solution.</summary>
    public static string Root => Found.Value;

    /// <summary>The package set this was built with; the artifacts folder is named after it.</summary>
    public static string PackageSet { get; } =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}complete{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "complete" : "restricted";

    /// <summary>Ignored folder for local state: Azurite and its data, keys, the address of the running host.</summary>
    public static string LocalState => Path.Combine(Root, ".local");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new CommandFailedException(Messages.NoRepository);
    }
}
