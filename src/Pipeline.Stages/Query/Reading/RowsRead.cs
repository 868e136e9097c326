namespace Pipeline.Stages.Query.Reading;

/// <summary>Counts the table rows that a query reads, and stops it where one page has cost enough.</summary>
public sealed class RowsRead(int maxListRows)
{
    /// <summary>Rows of lists.</summary>
    public int ListRows { get; private set; }

    /// <summary>Rows of events, whether found or not.</summary>
    public int EventRows { get; private set; }

    /// <summary>All rows.</summary>
    public int Total => ListRows + EventRows;

    /// <summary>Whether the query has read as much as one page may cost; the rest is for the next page.</summary>
    public bool IsSpent => ListRows >= maxListRows;

    /// <summary>
    /// The position beyond which some list was left unread, null while none was. A page must end there: what other lists hold
    /// beyond it would come before what this one still holds.
    /// </summary>
    public string? CutAt { get; private set; }

    internal void AddListRows(int rows) => ListRows += rows;

    internal void AddEventRows(int rows) => EventRows += rows;

    internal void Cut(string position) =>
        CutAt = CutAt is null || string.CompareOrdinal(position, CutAt) < 0 ? position : CutAt;
}
