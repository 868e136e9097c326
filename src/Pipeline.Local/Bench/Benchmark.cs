using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench;

/// <summary>One benchmark as <see cref="Benchmarks"/> lists it.</summary>
internal sealed record Benchmark(string Name, Func<BenchSettings, CancellationToken, Task<IReadOnlyList<Measure>>> RunAsync);
