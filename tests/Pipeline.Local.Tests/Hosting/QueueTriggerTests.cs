using Azure.Storage.Queues;
using Pipeline.Local.Tests.Hosting.Apps;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Hosting;

[Collection(AzuriteCollection.Name)]
public sealed class QueueTriggerTests(AzuriteFixture azurite)
{
    private readonly string _account = azurite.NewAccount();
    private readonly Ledger _ledger = new();

    [Fact]
    public async Task A_message_runs_the_function_once_and_is_gone()
    {
        var queue = await QueueAsync();
        await queue.SendMessageAsync("một");
        await using var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger);
        await queue.SendMessageAsync("hai");

        await _ledger.ShouldBecomeAsync("work:một", "work:hai");
        await ShouldBeEmptyAsync(queue);
    }

    [Fact]
    public async Task The_fifth_failure_moves_the_message_to_the_poison_queue_with_its_text()
    {
        _ledger.Failing.Add("work:bad");
        var queue = await QueueAsync();
        await queue.SendMessageAsync("bad");
        await using var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger);

        await _ledger.ShouldBecomeAsync("work:bad", "work:bad", "work:bad", "work:bad", "work:bad", "poison1:bad");
    }

    [Fact]
    public async Task A_message_that_is_not_base64_goes_to_the_poison_queue_without_a_call()
    {
        await QueueAsync();
        var raw = new QueueClient(_account, "work");
        await raw.SendMessageAsync("<not base64>");
        await using var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger);

        await _ledger.ShouldBecomeAsync("poison1:<not base64>");
        await ShouldBeEmptyAsync(raw);
    }

    [Fact]
    public async Task Work_longer_than_the_lease_is_not_given_to_another_worker()
    {
        // Renewed at half of the lease: a busy machine may be three seconds late.
        _ledger.Work = TimeSpan.FromSeconds(8);
        var queue = await QueueAsync();
        await queue.SendMessageAsync("slow");
        await using var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger, lease: TimeSpan.FromSeconds(6));

        await _ledger.FirstEnd.WaitAsync(TimeSpan.FromMinutes(2));
        _ledger.Seen.ShouldBe(["work:slow"]);
        await ShouldBeEmptyAsync(queue);
    }

    [Fact]
    public async Task Stopping_lets_started_work_end()
    {
        _ledger.Work = TimeSpan.FromSeconds(2);
        var queue = await QueueAsync();
        var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger);
        await queue.SendMessageAsync("started");
        await _ledger.ShouldBecomeAsync("work:started");

        await host.DisposeAsync();

        await ShouldBeEmptyAsync(queue);
    }

    [Fact]
    public async Task Work_that_does_not_end_in_time_is_abandoned_and_runs_again_after_a_restart()
    {
        _ledger.Work = TimeSpan.FromMinutes(5);
        var queue = await QueueAsync();
        var host = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger, drain: TimeSpan.FromMilliseconds(200));
        await queue.SendMessageAsync("stuck");
        await _ledger.ShouldBecomeAsync("work:stuck");

        await host.DisposeAsync();
        _ledger.Work = TimeSpan.Zero;
        await using var restarted = await HostFixture.StartAsync(typeof(QueueApp), _account, _ledger);

        await _ledger.ShouldBecomeAsync("work:stuck", "work:stuck");
    }

    private static async Task ShouldBeEmptyAsync(QueueClient queue)
    {
        for (var tries = 0; tries < 600 && (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount > 0; tries++)
        {
            await Task.Delay(100);
        }

        (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount.ShouldBe(0);
    }

    private async Task<QueueClient> QueueAsync()
    {
        var queue = new QueueClient(_account, "work", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync();
        return queue;
    }
}
