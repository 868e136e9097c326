using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>Pages of a query; a page may be empty and still carry a token.</summary>
internal sealed class TablePageable<T>(TableAccount account, string path, string? filter, string? select, int? maxPerPage, Func<JsonElement, T> read, CancellationToken cancellation)
    : AsyncPageable<T>(cancellation)
    where T : notnull
{
    // The real client's token: both continuation headers, parted by a blank.
    private const char TokenSeparator = ' ';

    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        await foreach (var page in PagesAsync(continuationToken, pageSizeHint, CancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var token = cancellationToken.CanBeCanceled ? cancellationToken : CancellationToken;
        await foreach (var page in PagesAsync(null, null, token).ConfigureAwait(false))
        {
            foreach (var value in page.Values)
            {
                yield return value;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> PagesAsync(string? token, int? pageSizeHint, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            var page = await ReadPageAsync(token, pageSizeHint ?? maxPerPage, cancellationToken).ConfigureAwait(false);
            yield return page;
            token = page.ContinuationToken;
        }
        while (token is not null);
    }

    private async Task<Page<T>> ReadPageAsync(string? token, int? top, CancellationToken cancellationToken)
    {
        var next = token?.Split(TokenSeparator, 2) ?? [];
        using var message = account.CreateMessage(
            RequestMethod.Get,
            path,
            ("$filter", filter),
            ("$select", select),
            ("$top", top?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("NextTableName", path == "Tables" && next.Length > 0 ? next[0] : null),
            ("NextPartitionKey", path != "Tables" && next.Length > 0 ? next[0] : null),
            ("NextRowKey", path != "Tables" && next.Length > 1 && next[1].Length > 0 ? next[1] : null));
        var response = await account.SendAsync(message, cancellationToken).ConfigureAwait(false);
        using var document = JsonDocument.Parse(response.Content);
        var values = document.RootElement.GetProperty("value").EnumerateArray().Select(read).ToArray();
        return Page<T>.FromValues(values, Continuation(response), response);
    }

    private static string? Continuation(Response response)
    {
        if (response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var table))
        {
            return table;
        }

        return response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? partition + TokenSeparator + (response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : "")
            : null;
    }
}
