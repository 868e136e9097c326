using System.Collections.Concurrent;

namespace Pipeline.Local.Tests.Hosting.Apps;

/// <summary>What the functions of a test app saw, and which inputs they shall fail on.</summary>
public sealed class Ledger
{
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What functions throw on, every time: <c>function:input</c>.</summary>
    public HashSet<string> Failing { get; } = [];

    /// <summary>How long a function takes.</summary>
    public TimeSpan Work { get; set; }

    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>Completes when the first function has done its work.</summary>
    public Task FirstEnd => _ended.Task;

    public async Task HandleAsync(string function, string input, CancellationToken cancellation)
    {
        _seen.Enqueue($"{function}:{input}");
        await Task.Delay(Work, cancellation);
        _ended.TrySetResult();
        if (Failing.Contains($"{function}:{input}"))
        {
            throw new InvalidOperationException($"{function} fails on {input} as asked");
        }
    }

    /// <summary>Waits until <paramref name="expected"/> entries (in any order) are there, then that nothing else comes.</summary>
    public async Task ShouldBecomeAsync(params string[] expected)
    {
        for (var tries = 0; tries < 1200 && _seen.Count < expected.Length; tries++)
        {
            await Task.Delay(100);
        }

        await Task.Delay(300);
        Seen.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
    }
}
