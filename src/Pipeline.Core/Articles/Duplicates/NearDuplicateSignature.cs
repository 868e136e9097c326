namespace Pipeline.Core.Articles.Duplicates;

/// <summary>What is kept of a text to find its copies.</summary>
/// <param name="Hashes">The smallest hash of each of <see cref="SignatureBuilder.Permutations"/> orders of its shingles.</param>
/// <param name="Shingles">Number of different shingles; 0 for a text too short to compare.</param>
public sealed record NearDuplicateSignature(IReadOnlyList<uint> Hashes, int Shingles);
