using System.Runtime.InteropServices;

namespace Pipeline.Core.Text.Normalizing;

/// <summary>
/// One place for the tone mark: <c>hoà, khoẻ, thuý</c> become <c>hòa, khỏe, thúy</c>, and the slips <c>hòan</c> and <c>ngươì</c> become <c>hoàn</c> and <c>người</c>.
/// Both spellings are current in the press; form C does not unify them. Length never changes.
/// </summary>
internal static class TonePlacement
{
    private const string Tones = "aàáảãạeèéẻẽẹoòóỏõọuùúủũụyỳýỷỹỵiìíỉĩịâầấẩẫậêềếểễệôồốổỗộơờớởỡợưừứửữựAÀÁẢÃẠEÈÉẺẼẸOÒÓỎÕỌUÙÚỦŨỤYỲÝỶỸỴIÌÍỈĨỊÂẦẤẨẪẬÊỀẾỂỄỆÔỒỐỔỖỘƠỜỚỞỠỢƯỪỨỬỮỰ";
    private const int TonesPerVowel = 6;

    /// <summary>Vowels before a tone that may move left, and those whose tone may move right.</summary>
    private static readonly UnitSet s_first = new("oOuUòóỏõọÒÓỎÕỌâêôơưÂÊÔƠƯ");
    private static readonly UnitSet s_toned = new("àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ");

    /// <summary>Glides, which never bear the tone behind a vowel with a mark: <c>đôí</c>, <c>nhiêù</c>.</summary>
    private static readonly UnitSet s_marked = new("âêôơưÂÊÔƠƯ");
    private static readonly UnitSet s_glides = new("ìíỉĩịùúủũụỳýỷỹỵÌÍỈĨỊÙÚỦŨỤỲÝỶỸỴ");

    /// <param name="text">The text.</param>
    /// <param name="isFresh">Whether nobody has seen the text yet, so that it may be changed in place: a copy would be one more of the file.</param>
    public static ArticleText Unify(ArticleText text, bool isFresh = false)
    {
        var value = text.Value;
        string? changed = null;
        var units = Span<char>.Empty;
        for (var at = s_first.IndexIn(value, 0); at >= 0 && at + 1 < value.Length; at = s_first.IndexIn(value, at + 1))
        {
            if ((s_marked.Contains(value[at]) && s_glides.Contains(value[at + 1])) || (s_toned.Contains(value[at + 1]) && MovesLeft(value, at + 1)))
            {
                units = changed is null ? Writable(changed = isFresh ? value : new string(value.AsSpan())) : units;
                Move(units, at + 1, at);
            }
            else if (value[at + 1] is 'a' or 'A' && MovesRight(value, at))
            {
                units = changed is null ? Writable(changed = isFresh ? value : new string(value.AsSpan())) : units;
                Move(units, at, at + 1);
            }
        }

        return changed is null ? text : new ArticleText(changed, text.Map);
    }

    /// <summary>An open syllable in oa, oe, uy with the tone on its last letter; <c>quý</c> is qu + y.</summary>
    private static bool MovesLeft(string value, int at)
    {
        if (at + 1 < value.Length && char.IsLetter(value[at + 1]))
        {
            return false;
        }

        var first = char.ToLowerInvariant(value[at - 1]);
        return BaseOf(value[at]) switch
        {
            'a' or 'e' => first == 'o',
            'y' => first == 'u' && (at < 2 || char.ToLowerInvariant(value[at - 2]) != 'q'),
            _ => false,
        };
    }

    /// <summary>A closed syllable in oa with the tone on the o.</summary>
    private static bool MovesRight(string value, int at) =>
        value[at] is not ('o' or 'O' or 'u' or 'U') && at + 2 < value.Length && char.IsLetter(value[at + 2]);

    private static char BaseOf(char c) =>
        char.ToLowerInvariant(Tones[Tones.IndexOf(c, StringComparison.Ordinal) / TonesPerVowel * TonesPerVowel]);

    /// <summary>A string of this method's own, to be changed before anybody sees it, as string.Create does; an array would be one more copy of the file.</summary>
    private static Span<char> Writable(string own) => MemoryMarshal.AsMemory(own.AsMemory()).Span;

    private static void Move(Span<char> text, int from, int to)
    {
        var index = Tones.IndexOf(text[from], StringComparison.Ordinal);
        var tone = index % TonesPerVowel;
        text[from] = Tones[index - tone];
        text[to] = Tones[Tones.IndexOf(text[to], StringComparison.Ordinal) + tone];
    }
}
