using Azure.Storage.Blobs;
using Pipeline.Local.Tests.Hosting.Apps;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Hosting;

[Collection(AzuriteCollection.Name)]
public sealed class BlobTriggerTests(AzuriteFixture azurite)
{
    private readonly string _account = azurite.NewAccount();
    private readonly Ledger _ledger = new();

    [Fact]
    public async Task Each_version_of_a_matching_blob_runs_the_function_once()
    {
        var container = await ContainerAsync();
        await using var host = await HostFixture.StartAsync(typeof(BlobApp), _account, _ledger);
        await WriteAsync(container, "a/..x y'☂.txt", "1");
        await WriteAsync(container, "skipped.html", "-");
        await _ledger.ShouldBecomeAsync("ingest:a/..x y'☂=1");

        await WriteAsync(container, "a/..x y'☂.txt", "2");

        await _ledger.ShouldBecomeAsync("ingest:a/..x y'☂=1", "ingest:a/..x y'☂=2");
    }

    [Fact]
    public async Task Receipts_survive_a_restart()
    {
        var container = await ContainerAsync();
        await WriteAsync(container, "old.txt", "1");
        await using (await HostFixture.StartAsync(typeof(BlobApp), _account, _ledger))
        {
            await _ledger.ShouldBecomeAsync("ingest:old=1");
        }

        await WriteAsync(container, "new.txt", "2");
        await using var restarted = await HostFixture.StartAsync(typeof(BlobApp), _account, _ledger);

        await _ledger.ShouldBecomeAsync("ingest:old=1", "ingest:new=2");
    }

    [Fact]
    public async Task After_the_last_try_a_message_names_the_blob()
    {
        _ledger.Failing.Add("ingest:bad=1");
        var container = await ContainerAsync();
        await WriteAsync(container, "bad.txt", "1");
        await using var host = await HostFixture.StartAsync(typeof(BlobApp), _account, _ledger);

        await _ledger.ShouldBecomeAsync("ingest:bad=1", "ingest:bad=1", "ingest:bad=1", "poison:Host.Functions.Ingest drop/bad.txt");
    }

    private static async Task WriteAsync(BlobContainerClient container, string name, string content) =>
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(content), overwrite: true);

    private async Task<BlobContainerClient> ContainerAsync()
    {
        var container = new BlobContainerClient(_account, "drop");
        await container.CreateIfNotExistsAsync();
        return container;
    }
}
