using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads runs of capitalised words that make up one name: <c>Nguyễn Văn A</c>, <c>H. R. McMaster</c>, <c>Walid al-Moallem</c>.</summary>
internal static class NameReader
{
    private const int LongestName = 9;

    /// <summary>End of the name that begins at <paramref name="first"/>; equal to it when none does.</summary>
    public static int End(TextView view, int first)
    {
        if (!view.IsCapital(first))
        {
            return first;
        }

        var closed = IsVietnamese(view, first) || NameWords.IsGivenName(view.Tokens[first].Word);
        var at = first + 1;
        var parts = 1;
        while (at < view.Count && parts < LongestName && !view.Tokens[at].StartsLine)
        {
            var next = Step(view, first, at, closed);
            if (next == at)
            {
                break;
            }

            // "Xi-ha-mô-ni" is one word, however many syllables it has
            parts += view.Tokens[at].IsGlued ? 0 : next - at;

            at = next;
        }

        return at;
    }

    /// <summary>Whether the word at <paramref name="at"/> is built as a Vietnamese syllable.</summary>
    public static bool IsVietnamese(TextView view, int at) => Syllables.IsVietnamese(view.Tokens.WordAt(at));

    private static int Step(TextView view, int first, int at, bool closed)
    {
        ref readonly var token = ref view.Tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            return token.IsCapitalised ? StepCapital(view, first, at, closed) : StepParticle(view, at);
        }

        var text = view.Tokens.Text;
        var joins = text[token.Start] is '-' or '\'' or '’' && token.IsGlued && at + 1 < view.Count && view.Tokens[at + 1] is { Kind: TokenKind.Word, IsGlued: true };
        if (joins)
        {
            return view.Is(at - 1, EntryRole.Country) || view.Is(at + 1, EntryRole.Country) ? at : at + 2;
        }

        var initial = text[token.Start] == '.' && token.IsGlued && view.Tokens[at - 1] is { Length: 1, IsCapitalised: true } && view.IsCapital(at + 1);
        return initial ? at + 1 : at;
    }

    private static int StepCapital(TextView view, int first, int at, bool closed)
    {
        // a listed name or title that begins here ends an unlisted name, except inside a Vietnamese or "given name + family name" one
        var listed = view.Is(at, EntryRole.Organization) || view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Group)
            || (!closed && (view.Is(at, EntryRole.Country) || view.Is(at, EntryRole.Place)));
        var another = closed && NameWords.IsGivenName(view.Tokens[at].Word) && !IsVietnamese(view, first) && view.IsCapital(at + 1) && at - first > 2;
        return listed || another || (Words.Follow.Contains(view.Tokens[at].Word) && !IsMiddleName(view, first, at) && !IsKoreanMiddleName(view, first, at)) ? at : at + 1;
    }

    /// <summary>"Trần Đăng Khuê", "ông Lục Thế Hưng": between a family name and another capital it is no function word; nor is it behind "Văn" and "Thị": "Hồ Văn Năm".</summary>
    public static bool IsMiddleName(TextView view, int first, int at) =>
        (at == first + 2 && (NameWords.IsStrongSurname(view.Tokens[first].Word) || NameWords.IsWeakSurname(view.Tokens[first].Word)) && (view.IsWord(at - 1, Words.MiddleOfMan) || view.IsWord(at - 1, Words.MiddleOfWoman)))
        || (at == first + 1 && (NameWords.IsStrongSurname(view.Tokens[first].Word) || (NameWords.IsWeakSurname(view.Tokens[first].Word) && (view.IsWord(first - 1, Words.Mister) || view.IsWord(first - 1, Words.Madam)))) && view.IsCapital(at + 1) && !view.Tokens[at + 1].StartsLine && IsVietnamese(view, at + 1));

    // "Han Song Ryol": no "song" for but
    private static bool IsKoreanMiddleName(TextView view, int first, int at) =>
        at == first + 1 && NameWords.IsKoreanSurname(view.Tokens[first].Word) && view.IsCapital(at + 1) && !view.Tokens[at + 1].StartsLine && !IsVietnamese(view, at + 1);

    private static int StepParticle(TextView view, int at)
    {
        if (!NameWords.IsParticle(view.Tokens[at].Word))
        {
            return at;
        }

        if (view.IsCapital(at + 1))
        {
            return at + 1;
        }

        var hyphen = view.IsMark(at + 1, '-') && view.Tokens[at + 1].IsGlued && at + 2 < view.Count && view.Tokens[at + 2].IsGlued && view.IsCapital(at + 2);
        return hyphen ? at + 3 : NameWords.IsParticle(at + 1 < view.Count ? view.Tokens[at + 1].Word : 0) && view.IsCapital(at + 2) ? at + 2 : at;
    }
}
