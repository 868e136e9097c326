namespace Pipeline.Stages.Query.Rows;

/// <summary>What a write does.</summary>
public enum RowWriteKind
{
    /// <summary>Adds a row that must not be there yet.</summary>
    Insert,

    /// <summary>Replaces the row if it is still the version that was read.</summary>
    Replace,

    /// <summary>Adds or replaces the row, whatever is there.</summary>
    Put,

    /// <summary>Removes the row if it is still the version that was read.</summary>
    Delete,
}
