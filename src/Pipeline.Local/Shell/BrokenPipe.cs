namespace Pipeline.Local.Shell;

/// <summary>Tells the end of a pipe's reader from other I/O errors.</summary>
internal static class BrokenPipe
{
    private const int UnixEpipe = 32;
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException error) => error.HResult is UnixEpipe or WindowsNoData;
}
