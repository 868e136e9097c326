using Pipeline.Stages.Batching;

namespace Pipeline.Stages.Tests.Batching;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task What_arrives_during_a_commit_forms_one_batch_and_a_bad_item_fails_its_caller_alone()
    {
        var batches = new List<IReadOnlyList<int>>();
        var held = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        var commit = new GroupCommit<int>(
            async items =>
            {
                batches.Add(items);
                begun.TrySetResult();
                await held.Task;
                if (items.Contains(13))
                {
                    throw new InvalidDataException("13 cannot be stored");
                }
            },
            100);
        var first = commit.AddAsync([1], default);
        await begun.Task;
        var (second, bad, last) = (commit.AddAsync([2, 3], default), commit.AddAsync([13], default), commit.AddAsync([4], default));
        held.SetResult();

        await Task.WhenAll(first, second, last);
        await Should.ThrowAsync<InvalidDataException>(() => bad);
        batches.ShouldBe([[1], [2, 3, 13, 4], [2, 3], [13], [4]]);
    }
}
