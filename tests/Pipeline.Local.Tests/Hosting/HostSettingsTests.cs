using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Tests.Hosting;

public sealed class HostSettingsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public static TheoryData<string, string> OutOfRange => new()
    {
        { """{"extensions":{"queues":{"batchSize":33}}}""", "queues.batchSize" },
        { """{"extensions":{"queues":{"newBatchThreshold":-1}}}""", "queues.newBatchThreshold" },
        { """{"extensions":{"queues":{"maxDequeueCount":0}}}""", "queues.maxDequeueCount" },
        { """{"extensions":{"queues":{"visibilityTimeout":"-00:00:01"}}}""", "queues.visibilityTimeout" },
        { """{"extensions":{"queues":{"maxPollingInterval":"00:00:00.01"}}}""", "queues.maxPollingInterval" },
        { """{"extensions":{"queues":{"batchSize":"many"}}}""", "many" },
        { """{"extensions":{"blobs":{"maxDegreeOfParallelism":0}}}""", "blobs.maxDegreeOfParallelism" },
        { """{"extensions":{"blobs":{"poisonBlobThreshold":0}}}""", "blobs.poisonBlobThreshold" },
        { "{", "cannot be read" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_out_of_range_is_named(string json, string named)
    {
        File.WriteAllText(_file, json);
        Should.Throw<InvalidDataException>(() => HostSettings.Read(_file)).Message.ShouldContain(named);
    }

    [Fact]
    public void Values_are_read_and_the_others_keep_their_documented_defaults()
    {
        File.WriteAllText(_file, """{"version":"2.0","extensions":{"http":{"routePrefix":""},"queues":{"batchSize":4,"maxPollingInterval":"00:00:02"}}}""");
        var settings = HostSettings.Read(_file);
        settings.RoutePrefix.ShouldBeEmpty();
        settings.Queues.ShouldBe(new QueueSettings { BatchSize = 4, MaxPollingInterval = TimeSpan.FromSeconds(2) });
        settings.Queues.Threshold.ShouldBe(2);
        settings.Blobs.ShouldBe(new BlobSettings());
    }

    [Fact]
    public void Without_a_file_the_defaults_hold()
    {
        var settings = HostSettings.Read(_file + ".missing");
        (settings.RoutePrefix, settings.Queues.BatchSize, settings.Queues.Threshold, settings.Queues.MaxDequeueCount, settings.Queues.IsBase64)
            .ShouldBe(("api", 16, 8, 5, true));
    }

    public void Dispose() => File.Delete(_file);
}
