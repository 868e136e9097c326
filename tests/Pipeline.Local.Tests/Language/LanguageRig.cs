using Azure;
using Azure.AI.TextAnalytics;
using Pipeline.Azure.Language;
using Pipeline.Core.Articles;
using Pipeline.Core.Text;
using Pipeline.Local.LanguageDouble;

namespace Pipeline.Local.Tests.Language;

/// <summary>The real client stack against the double.</summary>
internal sealed class LanguageRig : IAsyncDisposable
{
    private LanguageRig(LanguageDoubleServer server, LanguageClient client)
    {
        Server = server;
        Client = client;
        Analyzer = new AzureLanguageAnalyzer(client);
    }

    public LanguageDoubleServer Server { get; }

    public LanguageClient Client { get; }

    public AzureLanguageAnalyzer Analyzer { get; }

    /// <summary>Options with pauses short enough for a test, everything else as in production. An attempt may take long: a busy machine is no fault.</summary>
    public static LanguageOptions Quick { get; } = new()
    {
        RetryDelay = TimeSpan.FromMilliseconds(2),
        LongestRetryAfter = TimeSpan.FromSeconds(2),
        AttemptTimeout = TimeSpan.FromSeconds(10),
        BatchLinger = TimeSpan.FromMilliseconds(5),
        Retries = 6,
    };

    public static async Task<LanguageRig> StartAsync(LanguageFaults faults, LanguageOptions? options = null, IUsageCounter? usage = null)
    {
        options ??= Quick;
        var server = await LanguageDoubleServer.StartAsync(faults);
        var clientOptions = new TextAnalyticsClientOptions { Retry = { MaxRetries = 0 } };
        var service = new TextAnalyticsEntityService(new TextAnalyticsClient(server.Endpoint, new AzureKeyCredential("test-key"), clientOptions));
        return new LanguageRig(server, new LanguageClient(service, options, usage ?? new MemoryUsage(), TimeProvider.System));
    }

    public static Article Article(string text, string language = "vi") => new()
    {
        Id = "a",
        Source = text,
        Text = ArticleText.Verbatim(text),
        Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        Language = language,
    };

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
    }
}
