namespace Pipeline.Core.Language.Tokens;

/// <summary>Letter facts for the Basic Multilingual Plane, looked up instead of computed: tokenizing is the hot loop.</summary>
public static class Letters
{
    private const byte LetterClass = 1;
    private const byte DigitClass = 2;
    private const byte SpaceClass = 3;
    private const byte LineClass = 4;

    private static readonly byte[] Classes = BuildClasses();
    private static readonly char[] Lowers = BuildLowers();

    /// <summary>Simple, culture-free lower case.</summary>
    public static char Lower(char unit) => Lowers[unit];

    /// <summary>A letter or combining mark.</summary>
    public static bool IsLetter(char unit) => Classes[unit] == LetterClass;

    /// <summary>An ASCII digit.</summary>
    public static bool IsDigit(char unit) => Classes[unit] == DigitClass;

    /// <summary>White space of any kind, line ends and zero-width spaces included.</summary>
    public static bool IsSpace(char unit) => Classes[unit] >= SpaceClass;

    /// <summary>A line feed, carriage return or Unicode line or paragraph separator.</summary>
    public static bool IsLineEnd(char unit) => Classes[unit] == LineClass;

    /// <summary>A letter that has a lower-case form and is not it.</summary>
    public static bool IsCapital(char unit) => Lowers[unit] != unit && Classes[unit] == LetterClass;

    private static byte[] BuildClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            classes[code] = ClassOf((char)code);
        }

        return classes;
    }

    private static byte ClassOf(char unit) => unit switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => LineClass,
        '\u200B' or '\uFEFF' or '\u00AD' => SpaceClass,
        >= '0' and <= '9' => DigitClass,
        _ when char.IsWhiteSpace(unit) => SpaceClass,
        _ when char.IsLetter(unit) => LetterClass,
        _ when char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark => LetterClass,
        _ => 0,
    };

    private static char[] BuildLowers()
    {
        var lowers = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            lowers[code] = char.ToLowerInvariant((char)code);
        }

        return lowers;
    }
}
