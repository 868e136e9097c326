namespace Azure.Data.Tables.Wire;

/// <summary>Paths below the endpoint.</summary>
internal static class TableAddress
{
    public static string Entity(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Quote(partitionKey)}',RowKey='{Quote(rowKey)}')";

    private static string Quote(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
