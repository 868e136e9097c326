using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused as a whole; the action that was at fault is named where the service names it.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException) =>
        FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    /// <summary>Position of the refused action, when the service's message begins with it (<c>1:The update condition …</c>).</summary>
    public int? FailedTransactionActionIndex { get; }

    private static int? IndexIn(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
