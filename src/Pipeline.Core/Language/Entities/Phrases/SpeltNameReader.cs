using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads foreign names spelt in Vietnamese syllables with hyphens: <c>Vla-đi-mia Pu-tin</c>.</summary>
internal static class SpeltNameReader
{
    private const int LongestName = 60;

    // "Ph.Ô-lăng-đơ"
    private const int LongestInitial = 2;

    /// <summary>The known person whose spelt name stands at <paramref name="first"/> without any title, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (!IsSpelt(view, first) || (view.EndAt(first) > first && !view.Is(first, EntryRole.Honorific)))
        {
            return null;
        }

        var end = NameReader.End(view, first);
        return Find(view, first, end, "", "") is { } entry
            ? new Phrase { Kind = EntityKind.Person, First = first, End = end, NameFirst = first, NameEnd = end, Entry = entry, Country = entry.Country, Rule = "spelt-name" }
            : null;
    }

    /// <summary>The known person whom the spelt name means, or null; other names give null.</summary>
    public static LexiconEntry? Find(TextView view, int first, int end, string country, string office)
    {
        if (FamilyName(view, first, end) is { } family)
        {
            return SpeltNames.OfInitial(view.Tokens.SpanOf(first, first + 1).Of(view.Tokens.Text), view.Tokens.SpanOf(family, end).Of(view.Tokens.Text), country, office);
        }

        if (!IsSpelt(view, first) && !IsSpelt(view, LastWord(view, first, end)))
        {
            return null;
        }

        var name = view.Tokens.SpanOf(first, end).Of(view.Tokens.Text);
        return name.Length > LongestName ? null : SpeltNames.Find(WordsOf(name), country, office);
    }

    /// <summary>"P.Pô-rô-sen-cô", "R.T. Éc-đô-gan": the first token of the one spelt name behind initials, or null.</summary>
    private static int? FamilyName(TextView view, int first, int end)
    {
        var at = first;
        while (at + 2 < end && view.Tokens[at].Length <= LongestInitial && view.IsMark(at + 1, '.'))
        {
            at += 2;
        }

        return at > first && IsSpelt(view, at) && Enumerable.Range(at + 1, end - at - 1).All(next => view.Tokens[next].IsGlued) ? at : null;
    }

    /// <summary>"Giăng-Clốt Giăng-cơ": a capital behind a hyphen opens another word.</summary>
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var first = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || name[i] == ' ' || (name[i] == '-' && i + 1 < name.Length && char.IsUpper(name[i + 1])))
            {
                words.Add(name[first..i]);
                first = i + 1;
            }
        }

        words.RemoveAll(word => word.Length == 0);
        return words;
    }

    private static int LastWord(TextView view, int first, int end)
    {
        var at = end - 1;
        while (at > first && view.Tokens[at].IsGlued)
        {
            at--;
        }

        return at;
    }

    private static bool IsSpelt(TextView view, int at) =>
        view.IsCapital(at) && NameReader.IsVietnamese(view, at) && view.IsMark(at + 1, '-') && at + 2 < view.Count
        && view.Tokens[at + 1].IsGlued && view.Tokens[at + 2] is { Kind: TokenKind.Word, IsGlued: true, IsCapitalised: false } && !IsRomanised(view, at + 2);

    // "Oh Se-hoon": a part that nobody spells so in Vietnamese
    private static bool IsRomanised(TextView view, int at) => !NameReader.IsVietnamese(view, at) && System.Text.Ascii.IsValid(view.Tokens.WordAt(at));
}
