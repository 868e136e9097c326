namespace Pipeline.Local.Shell;

/// <summary>Names failed inputs on standard error as they come and counts them for the exit code.</summary>
internal sealed class FailureLog(TextWriter error, int total)
{
    private int _failed;

    /// <summary>Prints the messages of one input; none means it went well.</summary>
    public void Add(IReadOnlyList<string> messages)
    {
        if (messages.Count == 0)
        {
            return;
        }

        _failed++;
        foreach (var message in messages)
        {
            error.WriteLine(message);
        }
    }

    /// <summary>Prints the count, if any failed, and gives the exit code.</summary>
    public int Report()
    {
        if (_failed == 0)
        {
            return ExitCode.Done;
        }

        error.WriteLine(Messages.SomeFailed(_failed, total));
        return ExitCode.Failed;
    }
}
