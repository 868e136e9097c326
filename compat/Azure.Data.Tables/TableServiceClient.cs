using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>A storage account's tables.</summary>
public class TableServiceClient
{
    private readonly TableAccount _account;

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null) => _account = TableAccount.From(connectionString, options);

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null) => _account = TableAccount.From(endpoint, tokenCredential, options);

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null) => _account = TableAccount.From(endpoint, credential, options);

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => _account.Endpoint;

    public static string CreateQueryFilter(FormattableString filter) => TableFilter.Create(filter);

    public virtual TableClient GetTableClient(string tableName) => new(_account, tableName);

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TablePageable<TableItem>(_account, "Tables", filter, null, maxPerPage, ReadItem, cancellationToken);

    private static TableItem ReadItem(JsonElement json) => new(json.GetProperty("TableName").GetString()!);
}
