namespace Pipeline.Core.Language.Tokens;

/// <summary>What the writing around and inside a token tells.</summary>
[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalised = 1,

    /// <summary>Two or more letters, all capitals (<c>TTXVN</c>).</summary>
    AllCapitals = 2,

    /// <summary>No white space between this token and the one before it (<c>h</c> in <c>20h30</c>).</summary>
    Glued = 4,

    /// <summary>First token of the text or of a line: a new block begins here.</summary>
    StartsLine = 8,
}
