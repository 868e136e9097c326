using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Pipeline.Testing;

namespace Pipeline.Azure.Tests.StandIns;

/// <summary>The real storage clients run, although the package they hash with may be stood in for.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StorageClientTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Blobs_and_queues_work()
    {
        var connection = azurite.NewAccount();
        var container = new BlobContainerClient(connection, "articles");
        await container.CreateAsync();
        await container.UploadBlobAsync("thư mục/bài 1.txt", BinaryData.FromString("điện đàm"));
        (await container.GetBlobClient("thư mục/bài 1.txt").DownloadContentAsync()).Value.Content.ToString().ShouldBe("điện đàm");

        var queue = new QueueClient(connection, "clean-articles", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync();
        await queue.SendMessageAsync("{\"articleId\":\"a\"}");
        (await queue.ReceiveMessageAsync()).Value.MessageText.ShouldBe("{\"articleId\":\"a\"}");
    }
}
