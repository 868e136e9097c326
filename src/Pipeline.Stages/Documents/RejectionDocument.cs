using Pipeline.Core.Articles;

namespace Pipeline.Stages.Documents;

/// <summary>Why a file, or records of it, are not articles.</summary>
public sealed record RejectionDocument(string ArticleId, string File, string ContentHash, IReadOnlyList<Rejection> Rejections);
