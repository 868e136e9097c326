namespace Pipeline.Azure.Language;

/// <summary>What became of one document: its entities, or the error the service gave for it alone.</summary>
/// <param name="Entities">Spans are relative to the document.</param>
/// <param name="ErrorCode">Error code, or "" when the document was analysed; an error is never an empty success.</param>
/// <param name="Model">Model version that served it.</param>
public sealed record DocumentResult(IReadOnlyList<ServiceEntity> Entities, string ErrorCode, string Model)
{
    public bool HasError => ErrorCode.Length > 0;
}
