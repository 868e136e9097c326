using Pipeline.Local.Measuring;

namespace Pipeline.Local.Eval;

/// <summary>One evaluation as <see cref="Evaluations"/> lists it.</summary>
/// <param name="Name">Name on the command line.</param>
/// <param name="Needs">Files or folders without which it cannot run.</param>
/// <param name="RunAsync">Runs it.</param>
internal sealed record Evaluation(string Name, IReadOnlyList<string> Needs, Func<CancellationToken, Task<IReadOnlyList<Measure>>> RunAsync)
{
    /// <summary>The needed paths that are not there.</summary>
    public IReadOnlyList<string> Missing => [.. Needs.Where(path => !File.Exists(path) && !Directory.Exists(path))];
}
