using System.Buffers;
using System.Globalization;
using System.Text;

namespace Pipeline.Core.Text.Normalizing;

/// <summary>Unicode normalization form C, one user-perceived character at a time, so that every composed letter keeps its place.</summary>
internal static class Composition
{
    /// <summary>Letters and signs that form C never changes unless a mark follows; a mark itself is not among them.</summary>
    private static readonly SearchValues<char> s_stable = SearchValues.Create(Enumerate());

    /// <summary>Whether there is anything that form C may change.</summary>
    public static bool MayChange(ReadOnlySpan<char> value) => value.ContainsAnyExcept(s_stable);

    /// <summary>Appends a part of a text composed; no character lies on both sides of its ends.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Compose(ArticleText text, TextSpan span, ArticleTextBuilder into)
    {
        var value = text.Value;
        var changed = false;
        var done = span.Start;
        for (var next = NextUnstable(value, done, span.End); next >= 0; next = NextUnstable(value, done, span.End))
        {
            var start = BaseOf(value, done, next);
            into.Append(text, new TextSpan(done, start));
            if (ComposedLetters.TryRead(value.AsSpan(start..span.End), out var letter) is > 0 and var units)
            {
                done = start + units;
                into.AppendMade([letter], text.Map, new TextSpan(start, done));
                changed = true;
                continue;
            }

            done = start + StringInfo.GetNextTextElementLength(value.AsSpan(start..span.End));
            var element = value[start..done];
            var composed = element.Normalize(NormalizationForm.FormC);
            into.AppendMade(composed, text.Map, new TextSpan(start, done));
            changed |= composed != element;
        }

        into.Append(text, new TextSpan(done, span.End));
        return changed;
    }

    private static int NextUnstable(string value, int from, int end)
    {
        var next = value.AsSpan(from..end).IndexOfAnyExcept(s_stable);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The unit before an unstable one when both belong to one character, else the unstable one itself.</summary>
    private static int BaseOf(string value, int from, int at)
    {
        var before = at - 1;
        if (before < from || value[before] == '\n')
        {
            return at;
        }

        var isOne = (char.IsLetter(value[before]) && ComposedLetters.IsMark(value[at])) || StringInfo.GetNextTextElementLength(value.AsSpan(before)) > 1;
        return isOne ? before : at;
    }

    private static string Enumerate()
    {
        var all = new List<char>();
        Add(all, '\0', '\u02FF');
        Add(all, '\u0390', '\u03FF');
        Add(all, '\u0400', '\u0482');
        Add(all, '\u048A', '\u052F');
        Add(all, '\u1E00', '\u1EFF');
        Add(all, '\u2010', '\u2027');
        Add(all, '\u2030', '\u205E');
        Add(all, '\u20A0', '\u20BF');
        Add(all, '\u2190', '\u21FF');
        Add(all, '\u25A0', '\u27BF');
        Add(all, '\u3001', '\u3029');
        Add(all, '\u3041', '\u3096');
        Add(all, '\u30A1', '\u30FA');
        Add(all, '\u4E00', '\u9FFF');
        Add(all, '\uAC00', '\uD7A3');
        all.Add('\uFFFD');
        return new string([.. all.Where(c => c.ToString().IsNormalized(NormalizationForm.FormC))]);
    }

    private static void Add(List<char> all, char first, char last)
    {
        for (int c = first; c <= last; c++)
        {
            all.Add((char)c);
        }
    }
}
