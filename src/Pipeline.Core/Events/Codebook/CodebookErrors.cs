namespace Pipeline.Core.Events.Codebook;

/// <summary>Every message that loading the codebook can give.</summary>
public static class CodebookErrors
{
    public const string NoRule = "an act has no 'rule' name";
    public const string NoType = "neither the act nor the file states a type";
    public const string NoWords = "the act has no 'words' or 'nouns'";
    public const string NoFinds = "the act has no example under 'finds'";
    public const string NoReason = "an exclusion has no 'because'";
    public const string DuplicateRule = "another act has this name";

    public static string NoPoints(string doubt) => $"doubt '{doubt}' has no points";

    public static string Unknown(string key, string value, string known) => $"{key} '{value}' is not one of {known}";
}
