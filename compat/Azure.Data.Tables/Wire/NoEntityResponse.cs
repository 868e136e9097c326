namespace Azure.Data.Tables.Wire;

/// <summary>The answer for an entity that does not exist.</summary>
internal sealed class NoEntityResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T? Value => throw new InvalidOperationException("The response has no value: check HasValue first.");

    public override Response GetRawResponse() => response;
}
