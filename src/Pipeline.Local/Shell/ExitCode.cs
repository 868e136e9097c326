namespace Pipeline.Local.Shell;

/// <summary>Exit codes of every command.</summary>
public static class ExitCode
{
    /// <summary>All of it worked.</summary>
    public const int Done = 0;

    /// <summary>Part of it failed; standard error names what and why.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself is wrong; nothing was done.</summary>
    public const int Usage = 2;
}
