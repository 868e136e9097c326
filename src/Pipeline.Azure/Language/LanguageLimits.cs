namespace Pipeline.Azure.Language;

/// <summary>Documented limits of Azure AI Language, API version 2023-04-01.</summary>
public static class LanguageLimits
{
    /// <summary>Text elements in one document.</summary>
    public const int TextElementsPerDocument = 5_120;

    /// <summary>Documents in one NER request.</summary>
    public const int DocumentsPerRequest = 5;

    /// <summary>Text elements that are billed as one record per feature.</summary>
    public const int TextElementsPerRecord = 1_000;

    /// <summary>Records that a document of so many text elements is billed as; an empty one still costs a record.</summary>
    public static int BilledRecords(int textElements) =>
        Math.Max(1, (textElements + TextElementsPerRecord - 1) / TextElementsPerRecord);
}
