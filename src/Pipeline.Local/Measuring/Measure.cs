namespace Pipeline.Local.Measuring;

/// <summary>One measured figure of <c>eval</c> or <c>bench</c>.</summary>
/// <param name="Piece">What was measured: a corpus, a part of the pipeline.</param>
/// <param name="Name">Which figure; with the piece the key of its bound in <c>eng/floors.json</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit, "" for a ratio.</param>
/// <param name="Detail">What stands behind it (counts, spread), or "".</param>
internal sealed record Measure(string Piece, string Name, double Value, string Unit = "", string Detail = "");
