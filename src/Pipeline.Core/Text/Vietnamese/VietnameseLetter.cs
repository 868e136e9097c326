namespace Pipeline.Core.Text.Vietnamese;

/// <summary>Letters of the Vietnamese alphabet and their marks.</summary>
internal static class VietnameseLetter
{
    private const int TonesPerVowel = 6;

    /// <summary>Twelve vowels, each bare and with its five tones.</summary>
    private const string Vowels =
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    private const string Bases = "aăâeêioôơuưy";

    private static readonly Dictionary<char, int> s_index = Index();

    /// <summary>Lower-case letter without its tone; breve, circumflex and horn stay.</summary>
    public static char WithoutTone(char lower) =>
        lower < '\u0080' ? lower : s_index.TryGetValue(lower, out var index) ? Bases[index / TonesPerVowel] : lower;

    /// <summary>Whether the letter is written only in Vietnamese or nearly so: a toned vowel, ă, â, ê, ô, ơ, ư or đ.</summary>
    public static bool IsMarked(char c)
    {
        if (c < '\u0080')
        {
            return false;
        }

        var lower = char.ToLowerInvariant(c);
        return lower == 'đ' || s_index.ContainsKey(lower);
    }

    /// <summary>Whether no other Latin-script language of size uses the letter: ă with tone, ơ, ư, đ, hooked and dotted vowels.</summary>
    public static bool IsTelling(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower is 'đ' or 'ơ' or 'ư' || lower is >= '\u1EA1' and <= '\u1EF9';
    }

    private static Dictionary<char, int> Index()
    {
        var index = new Dictionary<char, int>();
        for (var i = 0; i < Vowels.Length; i++)
        {
            index.Add(Vowels[i], i);
        }

        return index;
    }
}
