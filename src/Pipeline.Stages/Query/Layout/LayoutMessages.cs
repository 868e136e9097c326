namespace Pipeline.Stages.Query.Layout;

/// <summary>What is said about layouts.</summary>
public static class LayoutMessages
{
    private const string Remedy = $"nothing was read or written. Run 'pipeline reindex' to build them anew from {StorageNames.MentionsTable}.";

    private const string Tables = $"The tables {StorageNames.EventsTable} and {StorageNames.EventIndexTable}";

    /// <summary>Tables of one layout met by a version of another, or by any while they are being rebuilt.</summary>
    public static string Differs(int stored, int current) => stored == IndexLayout.Unfinished
        ? $"{Tables} are being rebuilt, or a rebuild of them was cut short; {Remedy}"
        : FormattableString.Invariant($"{Tables} are in layout {stored}, this version uses {current}; {Remedy}");
}
