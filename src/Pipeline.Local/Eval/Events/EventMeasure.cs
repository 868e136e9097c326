namespace Pipeline.Local.Eval.Events;

/// <summary>One measured figure.</summary>
/// <param name="Corpus">What it was measured on.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Value">Between 0 and 1.</param>
/// <param name="Detail">The counts behind it.</param>
internal sealed record EventMeasure(string Corpus, string Name, double Value, string Detail);
