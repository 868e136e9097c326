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

    public static ArticleText Compose(ArticleText text)
    {
        var value = text.Value;
        var next = value.AsSpan().IndexOfAnyExcept(s_stable);
        if (next < 0)
        {
            return text;
        }

        var builder = new ArticleTextBuilder(value.Length);
        var done = 0;
        while (next >= 0)
        {
            var start = BaseOf(value, done, done + next);
            builder.Append(text, new TextSpan(done, start));
            done = start + StringInfo.GetNextTextElementLength(value.AsSpan(start));
            var element = value[start..done];
            builder.AppendMade(element.Normalize(NormalizationForm.FormC), text.Map, new TextSpan(start, done));
            next = value.AsSpan(done).IndexOfAnyExcept(s_stable);
        }

        builder.Append(text, new TextSpan(done, value.Length));
        return builder.ToText();
    }

    /// <summary>The unit before an unstable one when both belong to one character, else the unstable one itself.</summary>
    private static int BaseOf(string value, int from, int at)
    {
        var before = at - 1;
        return before >= from && value[before] != '\n' && StringInfo.GetNextTextElementLength(value.AsSpan(before)) > 1 ? before : at;
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
