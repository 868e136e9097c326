namespace Pipeline.Azure.Language;

/// <summary>A piece of an article that fits one document of the service.</summary>
/// <param name="Offset">UTF-16 offset of the piece in the article's clean text.</param>
/// <param name="Text">The piece.</param>
/// <param name="TextElements">Its length as the service counts it.</param>
public sealed record LanguageDocument(int Offset, string Text, int TextElements)
{
    /// <summary>Records that the service bills for it.</summary>
    public int BilledRecords => LanguageLimits.BilledRecords(TextElements);
}
