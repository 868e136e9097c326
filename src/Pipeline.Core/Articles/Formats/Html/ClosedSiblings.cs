namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Elements that another's start closes.</summary>
/// <param name="Tags">What is closed.</param>
/// <param name="Within">Elements beyond which nothing is closed.</param>
internal sealed record ClosedSiblings(string[] Tags, ICollection<string> Within);
