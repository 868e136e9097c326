namespace Pipeline.Core.Articles.Drafts;

/// <summary>What a format says of one line.</summary>
internal readonly record struct RawLine(LineKind Kind, string Reason, bool IsCertain)
{
    public static RawLine Body { get; } = new(LineKind.Body, "", false);

    public static RawLine Certain(LineKind kind) => new(kind, "", true);

    public static RawLine Removed(string reason) => new(LineKind.Removed, reason, true);
}
