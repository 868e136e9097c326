using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>One table.</summary>
public class TableClient
{
    private const int NotFound = 404;
    private const int Conflict = 409;
    private readonly TableAccount _account;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableAccount.From(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableAccount.From(endpoint, tokenCredential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(TableAccount.From(endpoint, credential, options), tableName)
    {
    }

    internal TableClient(TableAccount account, string tableName)
    {
        _account = account;
        Name = tableName;
    }

    public virtual string Name { get; }

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => new(_account.Endpoint, Name);

    public static string CreateQueryFilter(FormattableString filter) => TableFilter.Create(filter);

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        using var message = CreateTableMessage();
        return Response.FromValue(new TableItem(Name), await _account.SendAsync(message, cancellationToken).ConfigureAwait(false));
    }

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = CreateTableMessage();
        var response = await _account.SendAsync(message, cancellationToken, tolerated: Conflict).ConfigureAwait(false);
        return response.Status == Conflict && TableErrorParser.Parse(response.Content)?.Code != TableErrorCode.TableAlreadyExists
            ? throw new RequestFailedException(response)
            : Response.FromValue(new TableItem(Name), response);
    }

    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = _account.CreateMessage(RequestMethod.Delete, $"Tables('{Name}')");
        return await _account.SendAsync(message, cancellationToken, tolerated: NotFound).ConfigureAwait(false);
    }

    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ChangeAsync(TableTransactionActionType.Add, entity, default, cancellationToken);

    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ChangeAsync(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace, entity, default, cancellationToken);

    public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ifMatch == default
            ? throw new ArgumentException("Value cannot be null or empty.", nameof(ifMatch))
            : ChangeAsync(mode == TableUpdateMode.Merge ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace, entity, ifMatch, cancellationToken);

    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    /// <summary>Deletes; an entity that is not there answers 404 without an exception, as the real client does.</summary>
    public virtual async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        var change = new TableChange(TableTransactionActionType.Delete, Name, new TableEntity(partitionKey, rowKey), ifMatch);
        using var message = change.ToMessage(_account);
        return await _account.SendAsync(message, cancellationToken, tolerated: NotFound).ConfigureAwait(false);
    }

    public virtual async Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(ReadEntity<T>(response), response);
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        var response = await _account.SendAsync(message, cancellationToken, tolerated: NotFound).ConfigureAwait(false);
        return response.Status == NotFound ? new NoEntityResponse<T>(response) : Response.FromValue(ReadEntity<T>(response), response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new TablePageable<T>(_account, Name + "()", filter, Join(select), maxPerPage, As<T>, cancellationToken);

    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var changes = transactionActions.Select(action => new TableChange(action.ActionType, Name, action.Entity, action.ETag)).ToArray();
        using var message = TableBatch.ToMessage(_account, changes);
        var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(TableBatch.ReadResponses(response), response);
    }

    private async Task<Response> ChangeAsync(TableTransactionActionType type, ITableEntity entity, ETag ifMatch, CancellationToken cancellationToken)
    {
        using var message = new TableChange(type, Name, entity, ifMatch).ToMessage(_account);
        return await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private HttpMessage CreateTableMessage()
    {
        var message = _account.CreateMessage(RequestMethod.Post, "Tables");
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Headers.Add("Content-Type", TableJson.ContentType);
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { TableName = Name }));
        return message;
    }

    private HttpMessage GetMessage(string partitionKey, string rowKey, IEnumerable<string>? select) =>
        _account.CreateMessage(RequestMethod.Get, TableAddress.Entity(Name, partitionKey, rowKey), ("$select", Join(select)));

    private static string? Join(IEnumerable<string>? select) => select is null ? null : string.Join(',', select);

    private static T ReadEntity<T>(Response response)
        where T : class, ITableEntity
    {
        using var document = JsonDocument.Parse(response.Content);
        var entity = As<T>(document.RootElement);
        entity.ETag = response.Headers.ETag ?? entity.ETag;
        return entity;
    }

    private static T As<T>(JsonElement json)
        where T : class, ITableEntity =>
        TableJson.Read(json) as T ?? throw new NotSupportedException("The stand-in reads and writes TableEntity only.");
}
