namespace Microsoft.Azure.Functions.Worker;

/// <summary>The key a caller must show.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
