namespace Pipeline.Functions.Http.Responses;

/// <summary>Names of this API's own headers.</summary>
public static class ResponseHeaders
{
    /// <summary>Table rows that the query read.</summary>
    public const string RowsRead = "x-pipeline-rows-read";

    /// <summary>Where the next page begins, for formats whose body has no place for it.</summary>
    public const string Continuation = "x-pipeline-continuation";
}
