namespace Pipeline.Stages.Record;

/// <summary>A change to a block that waits to be saved and published.</summary>
internal sealed class PendingChange(string key, BlockChange change)
{
    public string Key => key;

    public BlockChange Change => change;

    /// <summary>The block as it was saved with this change; null before.</summary>
    public SavedBlock? Saved { get; set; }

    /// <summary>The publication of the events of all blocks saved along with it; null before.</summary>
    public Task? Publishing { get; set; }

    /// <summary>Whether changes of other articles were saved along with it.</summary>
    public bool IsShared { get; set; }
}
