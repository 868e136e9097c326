namespace Pipeline.Core.Articles.Decoding;

/// <summary>The file as text, or why it is none.</summary>
internal readonly record struct DecodedFile(string Text, string Encoding, Rejection? Rejection)
{
    public static DecodedFile Of(string text, string encoding) => new(text, encoding, null);

    public static DecodedFile Rejected(Rejection rejection) => new("", "", rejection);
}
