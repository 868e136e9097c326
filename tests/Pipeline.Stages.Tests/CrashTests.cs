using Pipeline.Stages.Articles;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

/// <summary>The process dies before or after any port call and is started again: the tables are the same.</summary>
public sealed class CrashTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Files =
    [
        ("a.json", Samples.Call(14)),
        ("b.json", Samples.Call(14, "Báo khác")),
        ("many.jsonl", [.. Samples.Call(3), (byte)'\n', .. Samples.Recipe]),
    ];

    [Fact]
    public async Task A_crash_at_every_port_call_leaves_the_same_tables()
    {
        var (expected, steps) = await RunAsync(crashAt: -1);
        steps.ShouldBeGreaterThan(80);
        for (var crashAt = 0; crashAt < steps; crashAt++)
        {
            (await RunAsync(crashAt)).Tables.ShouldBe(expected, $"crash at step {crashAt}");
        }
    }

    [Fact]
    public async Task A_crash_at_every_port_call_of_a_correction_leaves_the_same_tables()
    {
        var (_, before) = await RunAsync(crashAt: -1);
        var (expected, steps) = await RunAsync(crashAt: -1, correct: true);
        for (var crashAt = before; crashAt < steps; crashAt++)
        {
            (await RunAsync(crashAt, correct: true)).Tables.ShouldBe(expected, $"crash at step {crashAt}");
        }
    }

    /// <summary>Runs all files; at the given step the process dies and a new one goes on with what storage holds.</summary>
    private static async Task<(string Tables, int Steps)> RunAsync(int crashAt, bool correct = false)
    {
        var storage = new MemoryStorage();
        var step = 0;
        storage.Step = _ =>
        {
            if (step++ == crashAt)
            {
                throw new CrashException();
            }
        };
        await WorkAsync(storage, Files);
        if (correct)
        {
            await WorkAsync(storage, [("a.json", Samples.Call(3)), ("many.jsonl", Samples.Recipe)]);
        }

        storage.Records().Where(r => r.State is not (ArticleState.Done or ArticleState.Split or ArticleState.Removed)).ShouldBeEmpty($"crash at step {crashAt}");
        return (storage.Tables(), step);
    }

    private static async Task WorkAsync(MemoryStorage storage, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            await SurvivingAsync(storage, p => p.DropAsync(name, bytes));
        }

        while (storage.Messages.Count > 0)
        {
            var message = storage.Messages[0];
            await SurvivingAsync(storage, p => p.DeliverAsync(message.Queue, message.Body));
            storage.Messages.Remove(message);
        }
    }

    /// <summary>A host delivers again what a dead process had in hand; nothing in memory survives.</summary>
    private static async Task SurvivingAsync(MemoryStorage storage, Func<MemoryPipeline, Task> work)
    {
        try
        {
            await work(new MemoryPipeline(storage));
        }
        catch (Exception failure) when (failure is CrashException or TransientStageException { InnerException: CrashException })
        {
            await work(new MemoryPipeline(storage));
        }
    }

    private sealed class CrashException : Exception;
}
