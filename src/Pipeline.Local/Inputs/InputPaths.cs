using Pipeline.Local.Shell;

namespace Pipeline.Local.Inputs;

/// <summary>Turns the paths of a command line into files: given order kept, folders and globs in ordinal path order.</summary>
public static class InputPaths
{
    /// <summary>The files, and one message for each path that leads to none.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Errors) Resolve(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = new List<string>();
        var errors = new List<string>();
        foreach (var path in paths)
        {
            var found = FilesOf(path);
            files.AddRange(found);
            if (found.Count == 0)
            {
                errors.Add(Messages.NoSuchPath(path));
            }
        }

        return (files, errors);
    }

    private static IReadOnlyList<string> FilesOf(string path)
    {
        // A file whose own name holds brackets or a star is that file, not a pattern.
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return FolderFiles.Under(path);
        }

        return PathGlob.IsGlob(path) ? PathGlob.Expand(path) : [];
    }
}
