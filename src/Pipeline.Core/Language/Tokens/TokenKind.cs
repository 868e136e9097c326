namespace Pipeline.Core.Language.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters: one Vietnamese syllable, a foreign word or an abbreviation.</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Number,

    /// <summary>One UTF-16 unit of anything else that is not white space.</summary>
    Punctuation,
}
