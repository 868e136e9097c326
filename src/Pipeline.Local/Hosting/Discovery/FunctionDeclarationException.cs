namespace Pipeline.Local.Hosting.Discovery;

/// <summary>A function is declared wrongly; the message names it and says what to change.</summary>
public sealed class FunctionDeclarationException : Exception
{
    public FunctionDeclarationException()
    {
    }

    public FunctionDeclarationException(string message)
        : base(message)
    {
    }

    public FunctionDeclarationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
