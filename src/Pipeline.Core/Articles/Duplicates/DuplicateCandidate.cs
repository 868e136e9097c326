namespace Pipeline.Core.Articles.Duplicates;

/// <summary>What decides which of several copies is the original.</summary>
public sealed record DuplicateCandidate(string ArticleId, Publication? Published);
