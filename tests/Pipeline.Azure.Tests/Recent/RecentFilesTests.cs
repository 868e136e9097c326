using Pipeline.Azure.Recent;
using Pipeline.Core.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Tests.Recent;

/// <summary>What ingesting has read is there for cleaning, and neither takes it from the other.</summary>
public class RecentFilesTests
{
    private const string Name = "bai.txt";

    [Fact]
    public async Task Cleaning_reads_what_ingesting_read_without_asking_again()
    {
        var stored = new Stored();
        IArticleFiles files = new RecentFiles(stored);
        await IngestAsync(files);
        (await CleanAsync(files)).Bytes.Length.ShouldBe(3);
        stored.Readings.ShouldBe(1);
    }

    [Fact]
    public async Task Bytes_taken_by_cleaning_stay_with_who_still_hashes_them()
    {
        IArticleFiles files = new RecentFiles(new Stored());
        var ingested = await IngestAsync(files);
        (await CleanAsync(files)).TakeBytes().Length.ShouldBe(3);
        ingested.Bytes.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_cleaned_again_and_overwritten_then_is_ingested_as_it_is_now()
    {
        var stored = new Stored();
        IArticleFiles files = new RecentFiles(stored);
        (await CleanAsync(files)).TakeBytes();
        stored.Content = [1, 2, 3, 4];
        (await IngestAsync(files)).Bytes.Length.ShouldBe(4);
        stored.Content = [1, 2, 3, 4, 5];
        (await IngestAsync(files)).Bytes.Length.ShouldBe(5);
        (await CleanAsync(files)).Bytes.Length.ShouldBe(5);
    }

    private static async Task<ArticleFile> IngestAsync(IArticleFiles files) =>
        (await files.ReadAsync(Name, 100, CancellationToken.None)).ShouldBeOfType<FileReading.Found>().File;

    private static async Task<ArticleFile> CleanAsync(IArticleFiles files) =>
        (await files.ReadRecentAsync(Name, 100, CancellationToken.None)).ShouldBeOfType<FileReading.Found>().File;

    private sealed class Stored : IArticleFiles
    {
        public int Readings { get; private set; }

        public byte[] Content { get; set; } = [1, 2, 3];

        public Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken)
        {
            Readings++;
            return Task.FromResult<FileReading>(new FileReading.Found(new ArticleFile(name, Content)));
        }
    }
}
