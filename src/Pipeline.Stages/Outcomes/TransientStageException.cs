namespace Pipeline.Stages.Outcomes;

/// <summary>Tells the host to deliver the message again. Carries what the stage said.</summary>
public sealed class TransientStageException : Exception
{
    public TransientStageException()
    {
    }

    public TransientStageException(string message)
        : base(message)
    {
    }

    public TransientStageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
