namespace Pipeline.Functions.Http.Problems;

/// <summary>Every sentence a problem can say.</summary>
public static class ProblemMessages
{
    public const string InvalidParameterTitle = "A parameter is not understood";

    public const string NotFoundTitle = "Not found";

    public static string Unknown(string name) => $"There is no parameter '{name}'.";

    public static string GivenTwice(string name) => $"'{name}' is given more than once.";

    public static string Missing(string name) => $"'{name}' is missing.";

    public static string Empty(string name) => $"'{name}' has no value.";

    public static string TooLong(string name, int max) => $"'{name}' is longer than {max} characters.";

    public static string NotUnderstood(string name, string value) => $"'{name}' does not understand '{value}'.";

    public static string RangeReversed(string from, string to) => $"'from' ({from}) is later than 'to' ({to}).";

    public static string ForeignContinuation() => "'continuation' belongs to another query: repeat the query that gave it, unchanged.";

    public static string LimitOf(string format, int max) => $"'limit' for format {format} is at most {max}.";

    public static string NoEvent(string id) => $"There is no event '{id}'. Ids may change when reports are merged anew; search again.";

    public static string NoAsset(string path) => $"The page has no file '{path}'.";
}
