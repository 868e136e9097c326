using System.Globalization;

namespace Pipeline.Stages.Articles;

/// <summary>Every reason that the stages themselves give for a rejection or failure.</summary>
public static class Reasons
{
    public const string TooLargeCode = "too-large";

    public const string FileGone = "The file was deleted before it was read: drop it again.";

    public const string NoArticle = "The file holds no article.";

    public const string CleanedMissing = "The cleaned article of this run is missing: replay the article.";

    public const string AnalysisMissing = "The analysis of this run is missing: replay the article.";

    public const string NoErrorRecorded = "no error was recorded, the host may have been stopped each time";

    public static string NotTakenIn(int attempts) =>
        string.Create(CultureInfo.InvariantCulture, $"The file could not be taken in after {attempts} attempts: drop it again.");

    public static string TooLarge(long bytes, long accepted) =>
        string.Create(CultureInfo.InvariantCulture, $"The file has {bytes} bytes: up to {accepted} are accepted.");

    public static string UnknownArticle(string articleId) => $"No article has the id {articleId}.";

    public static string NotAMessage(string queue) =>
        $"The message in queue {queue} is no pointer to an article: expected JSON with articleId, contentHash and runId.";

    public static string GivenUp(PipelineStage stage, int attempts, string lastError) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage} failed {attempts} times, the last time with: {lastError}");
}
