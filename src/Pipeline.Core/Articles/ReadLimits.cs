namespace Pipeline.Core.Articles;

/// <summary>How much a file may ask of the reader; past a limit it is rejected with a reason.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Largest file as it arrives, in bytes. Default 50 MB.</summary>
    public int MaxFileBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Largest content after decompression, in bytes. Default 50 MB: a bomb is stopped while it expands.</summary>
    public int MaxExpandedBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>How often a file may be compressed over. Default 2.</summary>
    public int MaxCompressionLayers { get; init; } = 2;

    /// <summary>Deepest nesting of HTML elements. Default 2,000 (browsers stop at 512).</summary>
    public int MaxHtmlDepth { get; init; } = 2_000;

    /// <summary>Deepest nesting of JSON values. Default 64.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>Most articles in one file. Default 100,000.</summary>
    public int MaxArticles { get; init; } = 100_000;
}
