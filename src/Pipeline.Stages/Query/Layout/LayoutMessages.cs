namespace Pipeline.Stages.Query.Layout;

/// <summary>What is said about layouts.</summary>
public static class LayoutMessages
{
    /// <summary>Tables of one layout met by a version of another.</summary>
    public static string Differs(int stored, int current) => FormattableString.Invariant(
        $"The tables {StorageNames.EventsTable} and {StorageNames.EventIndexTable} are in layout {stored}, this version uses {current}; nothing was read or written. Run 'pipeline reindex' to build them anew from {StorageNames.MentionsTable}.");
}
