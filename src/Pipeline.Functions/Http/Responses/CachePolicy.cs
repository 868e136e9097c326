namespace Pipeline.Functions.Http.Responses;

/// <summary>Values of <c>Cache-Control</c>.</summary>
public static class CachePolicy
{
    /// <summary>May be kept by the caller alone, and must be asked about each time (a 304 costs no body).</summary>
    public const string Revalidate = "private, no-cache";

    /// <summary>The page's files: they change with a deployment only.</summary>
    public const string Assets = "public, max-age=300, must-revalidate";

    /// <summary>Not to be kept.</summary>
    public const string NoStore = "no-store";
}
