namespace Pipeline.Local.Shell;

/// <summary>Ends a command with a message for the user (no stack trace) and an exit code.</summary>
public sealed class CommandFailedException : Exception
{
    public CommandFailedException()
    {
    }

    public CommandFailedException(string message)
        : base(message)
    {
    }

    public CommandFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An <see cref="ExitCode"/>.</summary>
    public int Code { get; init; } = ExitCode.Failed;
}
