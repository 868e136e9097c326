using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench;

/// <summary>What all benchmarks of a run share.</summary>
/// <param name="Terminal">Where progress goes.</param>
/// <param name="Articles">Articles sent through the whole pipeline.</param>
/// <param name="Events">Events stored before queries are timed.</param>
/// <param name="Stored">Articles stored, at most, before the operations of new ones are counted.</param>
/// <param name="Data">Folder of the emulated storage account that queries are timed against and that stays; null for one in memory.</param>
/// <param name="Files">Folder whose files are timed one by one; null for the samples.</param>
internal sealed record BenchSettings(Terminal Terminal, int Articles, int Events, int Stored, string? Data, string? Files = null);
