using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>One write, as a request of its own or as a part of a transaction.</summary>
internal sealed record TableChange(TableTransactionActionType Type, string Table, ITableEntity Entity, ETag IfMatch)
{
    public RequestMethod Method => Type switch
    {
        TableTransactionActionType.Add => RequestMethod.Post,
        TableTransactionActionType.Delete => RequestMethod.Delete,
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => RequestMethod.Patch,
        _ => RequestMethod.Put,
    };

    public string Path => Type == TableTransactionActionType.Add ? Table : TableAddress.Entity(Table, Entity.PartitionKey, Entity.RowKey);

    /// <summary>An upsert has no condition; an update or delete without a given one means any version.</summary>
    public string? Condition => Type switch
    {
        TableTransactionActionType.Add or TableTransactionActionType.UpsertMerge or TableTransactionActionType.UpsertReplace => null,
        _ => IfMatch == default ? ETag.All.ToString() : IfMatch.ToString("H"),
    };

    public byte[]? Body => Type == TableTransactionActionType.Delete ? null : TableJson.Write(Entity);

    public HttpMessage ToMessage(TableAccount account)
    {
        var message = account.CreateMessage(Method, Path);
        var headers = message.Request.Headers;
        if (Condition is { } condition)
        {
            headers.Add("If-Match", condition);
        }

        if (Body is { } body)
        {
            headers.Add("Prefer", "return-no-content");
            headers.Add("Content-Type", TableJson.ContentType);
            message.Request.Content = RequestContent.Create(body);
        }

        return message;
    }
}
