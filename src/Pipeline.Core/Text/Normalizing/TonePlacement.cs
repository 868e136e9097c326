using System.Buffers;

namespace Pipeline.Core.Text.Normalizing;

/// <summary>
/// One place for the tone mark: <c>hoà, khoẻ, thuý</c> become <c>hòa, khỏe, thúy</c>, and the slip <c>hòan</c> becomes <c>hoàn</c>.
/// Both spellings are current in the press; form C does not unify them. Length never changes.
/// </summary>
internal static class TonePlacement
{
    private const string Tones = "aàáảãạeèéẻẽẹoòóỏõọuùúủũụyỳýỷỹỵAÀÁẢÃẠEÈÉẺẼẸOÒÓỎÕỌUÙÚỦŨỤYỲÝỶỸỴ";
    private const int TonesPerVowel = 6;

    private static readonly SearchValues<char> s_candidates = SearchValues.Create("àáảãạèéẻẽẹòóỏõọỳýỷỹỵÀÁẢÃẠÈÉẺẼẸÒÓỎÕỌỲÝỶỸỴ");

    public static ArticleText Unify(ArticleText text)
    {
        var value = text.Value;
        char[]? changed = null;
        for (var at = Next(value, 0); at >= 0; at = Next(value, at + 1))
        {
            if (MovesLeft(value, at))
            {
                changed ??= value.ToCharArray();
                Move(changed, at, at - 1);
            }
            else if (MovesRight(value, at))
            {
                changed ??= value.ToCharArray();
                Move(changed, at, at + 1);
            }
        }

        return changed is null ? text : new ArticleText(new string(changed), text.Map);
    }

    private static int Next(string value, int from)
    {
        var found = value.AsSpan(from).IndexOfAny(s_candidates);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>An open syllable in oa, oe, uy with the tone on its last letter; <c>quý</c> is qu + y.</summary>
    private static bool MovesLeft(string value, int at)
    {
        if (at == 0 || (at + 1 < value.Length && char.IsLetter(value[at + 1])))
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
        BaseOf(value[at]) == 'o' && at + 2 < value.Length && value[at + 1] is 'a' or 'A' && char.IsLetter(value[at + 2]);

    private static char BaseOf(char c) =>
        char.ToLowerInvariant(Tones[Tones.IndexOf(c, StringComparison.Ordinal) / TonesPerVowel * TonesPerVowel]);

    private static void Move(char[] text, int from, int to)
    {
        var index = Tones.IndexOf(text[from], StringComparison.Ordinal);
        var tone = index % TonesPerVowel;
        text[from] = Tones[index - tone];
        text[to] = Tones[Tones.IndexOf(text[to], StringComparison.Ordinal) + tone];
    }
}
