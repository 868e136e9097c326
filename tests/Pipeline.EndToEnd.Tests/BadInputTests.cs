using System.Text;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Running;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Whatever is thrown at it ends visible with a reason, and the articles beside it go through.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class BadInputTests(AzuriteFixture azurite)
{
    private const int TooManyBytes = 60 * 1024 * 1024;

    /// <summary>File name, content, whether it is an article all the same.</summary>
    private static readonly IReadOnlyList<(string Name, byte[] Bytes, bool Good)> Files =
    [
        ("empty.txt", [], false),
        ("huge.txt", Encoding.UTF8.GetBytes(new string('a', TooManyBytes)), false),
        ("binary.bin", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))], false),
        ("invalid-utf8.txt", [0xFF, 0xFE, 0xFA, 0x00, 0xC3, 0x28, 0xA0, 0xA1, 0xE2, 0x28, 0xA1, 0xF0, 0x28, 0x8C, 0xBC], false),
        ("not json.json", "{\"title\": \"Nga"u8.ToArray(), false),
        ("..bên ngoài/o'clock \"hai\" 🙂 #1?.txt", Article("a"), true),
        ("thư mục/../ra ngoài.txt", Article("c"), true),
        ("một hai/ba%20bốn;năm&sáu+bảy=tám.txt", Article("b"), true),
    ];

    [Fact]
    public async Task Bad_files_and_odd_names_end_visible_and_good_ones_go_through()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        var drops = new Drops(account);
        var dropped = new List<DroppedFile>();
        foreach (var (name, bytes, _) in Files)
        {
            dropped.Add(await drops.FileAsync(name, bytes));
        }

        dropped.AddRange(await drops.ArticlesAsync([0]));
        var ended = await host.EndedAsync(dropped);

        var listed = await ListedAsync(host);
        foreach (var ((name, _, good), file) in Files.Zip(dropped))
        {
            var record = ended.Single(one => one.File == file.Name);
            (record.State == ArticleState.Done).ShouldBe(good, $"{name}: {record.State} {record.Reason}");
            (record.Reason.Length > 0).ShouldBe(!good, name);
            listed.ShouldContain(record.ArticleId);
        }

        ended.Single(record => record.ArticleId == dropped[^1].ArticleId).State.ShouldBe(ArticleState.Done);
    }

    [Fact]
    public async Task Garbage_in_every_queue_ends_visible_and_articles_go_through()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        string[] queues = [StorageNames.CleanQueue, StorageNames.AnalyzeQueue, StorageNames.RecordQueue];
        foreach (var queue in queues)
        {
            await new QueueClient(account, queue).SendMessageAsync($"<rác {queue}>");
            await new QueueClient(account, queue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }).SendMessageAsync("{\"articleId\":");
        }

        var ended = await host.EndedAsync(await new Drops(account).ArticlesAsync([1]));

        ended.ShouldAllBe(record => record.State == ArticleState.Done);
        foreach (var queue in queues)
        {
            await ShouldFailVisiblyAsync(host, queue);
        }
    }

    private static async Task ShouldFailVisiblyAsync(TestHost host, string queue)
    {
        var records = host.Services.GetRequiredService<IArticleRecords>();
        for (var tries = 0; tries < 1500; tries++)
        {
            var failed = (await records.ListAsync(ArticleState.Failed, 100, null, CancellationToken.None)).Articles
                .Where(record => record.ArticleId.StartsWith(queue, StringComparison.Ordinal)).ToList();
            if (failed.Count == 2)
            {
                failed.ShouldAllBe(record => record.Reason.Length > 0 && record.FailedStage != null);
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail($"The garbage sent to {queue} did not become visible as two failed records within five minutes.");
    }

    private static async Task<string> ListedAsync(TestHost host)
    {
        using var client = host.Client(TestHost.Keys.Function);
        return await client.GetStringAsync(new Uri("api/articles?limit=100", UriKind.Relative));
    }

    private static byte[] Article(string mark) => Encoding.UTF8.GetBytes(
        $"Thủ tướng Đức thăm Pháp ({mark})\n\nThủ tướng Đức Angela Merkel đã tới thăm Pháp ngày 12/3/2015 và hội đàm với Tổng thống François Hollande tại Paris.\n"
        + "Hai bên trao đổi về hợp tác kinh tế và tình hình khu vực, theo thông báo chung đưa ra sau cuộc gặp.\n");
}
