namespace Pipeline.Local.Inputs;

/// <summary>Files of a folder and all below it; hidden ones (a leading dot) are not articles.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    public static IReadOnlyList<string> Under(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", Options).ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
