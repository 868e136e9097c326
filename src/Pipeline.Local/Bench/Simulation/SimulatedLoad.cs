namespace Pipeline.Local.Bench.Simulation;

/// <summary>How the pipeline fares under one load.</summary>
/// <param name="ArticlesADay">The load.</param>
/// <param name="Throughput">Articles a second that were finished, over the second half of the window.</param>
/// <param name="MedianSeconds">Drop to recorded, half of the articles.</param>
/// <param name="P95Seconds">Drop to recorded, all but one in twenty.</param>
/// <param name="Instances">Most instances of all functions together.</param>
/// <param name="Busiest">The resource used most.</param>
/// <param name="Utilisation">Its work over its time; above 1 it cannot keep up.</param>
/// <param name="KeepsUp">Whether nothing piles up.</param>
internal sealed record SimulatedLoad(
    double ArticlesADay, double Throughput, double MedianSeconds, double P95Seconds, int Instances, string Busiest, double Utilisation, bool KeepsUp);
