using Azure;
using Azure.Data.Tables;

namespace Pipeline.Azure.Tables;

/// <summary>Single rows under optimistic concurrency: a lost race is an answer, not an exception.</summary>
internal static class ConditionalRows
{
    private const int Conflict = 409;
    private const int PreconditionFailed = 412;
    private const int NotFound = 404;

    public static async Task<TableEntity?> TryGetAsync(this TableClient table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var response = await table.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.HasValue ? response.Value : null;
    }

    /// <summary>The new version, or null when the key is taken.</summary>
    public static async Task<string?> TryAddAsync(this TableClient table, TableEntity entity, CancellationToken cancellationToken)
    {
        try
        {
            return VersionOf(await table.AddEntityAsync(entity, cancellationToken).ConfigureAwait(false));
        }
        catch (RequestFailedException failure) when (failure.Status == Conflict && failure.ErrorCode == "EntityAlreadyExists")
        {
            return null;
        }
    }

    /// <summary>The new version, or null when another one is stored.</summary>
    public static async Task<string?> TryReplaceAsync(this TableClient table, TableEntity entity, string version, CancellationToken cancellationToken)
    {
        try
        {
            return VersionOf(await table.UpdateEntityAsync(entity, new ETag(version), TableUpdateMode.Replace, cancellationToken).ConfigureAwait(false));
        }
        catch (RequestFailedException failure) when (failure.Status == PreconditionFailed || (failure.Status == NotFound && failure.ErrorCode == "ResourceNotFound"))
        {
            return null;
        }
    }

    private static string VersionOf(Response response) => response.Headers.ETag?.ToString() ?? throw new InvalidDataException("The table service answered a write without an ETag.");
}
