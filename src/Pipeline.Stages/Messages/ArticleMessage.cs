namespace Pipeline.Stages.Messages;

/// <summary>A pointer to an article's run: what queues carry, never text.</summary>
/// <param name="ArticleId">Id of the article or file.</param>
/// <param name="ContentHash">Hash of the bytes that the run works on.</param>
/// <param name="RunId">Number of the run; a message of an older run than the record's is superseded.</param>
/// <param name="Traceparent">W3C trace context of the sender, so that one article is one trace; null outside a trace.</param>
/// <param name="Replay">Whether stages run again although nothing about the file changed.</param>
public sealed record ArticleMessage(string ArticleId, string ContentHash, int RunId, string? Traceparent = null, bool Replay = false);
