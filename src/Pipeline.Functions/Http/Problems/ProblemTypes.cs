namespace Pipeline.Functions.Http.Problems;

/// <summary>The kinds of problem, each a URI that names it.</summary>
public static class ProblemTypes
{
    /// <summary>A parameter is unknown, given twice or not understood.</summary>
    public const string InvalidParameter = "urn:pipeline:problem:invalid-parameter";

    /// <summary>There is no such event, article or page asset.</summary>
    public const string NotFound = "urn:pipeline:problem:not-found";
}
