using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>The capitalised words of the article so far; a paragraph about other people and places shares few of them.</summary>
internal sealed class ArticleNames(Draft draft, int end)
{
    /// <summary>Share from which a paragraph counts as the article's own.</summary>
    public const double Own = 0.55;

    private const int MinNames = 3;

    private HashSet<string>? _names;

    /// <summary>Share of the names in <paramref name="text"/> that the article has too; 0 when there are too few to tell.</summary>
    public double ShareIn(ReadOnlySpan<char> text)
    {
        var lookup = (_names ??= Collect(draft, end)).GetAlternateLookup<ReadOnlySpan<char>>();
        int all = 0, known = 0;
        ForEach(text, word =>
        {
            all++;
            known += lookup.Contains(word) ? 1 : 0;
        });
        return all < MinNames ? 0 : (double)known / all;
    }

    private delegate void WordAction(ReadOnlySpan<char> word);

    /// <summary>Only when a paragraph asks: most lists end before one does.</summary>
    private static HashSet<string> Collect(Draft draft, int end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < end; i++)
        {
            if (draft.Lines[i].IsKept)
            {
                ForEach(draft.TextOf(draft.Lines[i]), word => lookup.Add(word));
            }
        }

        return names;
    }

    private static void ForEach(ReadOnlySpan<char> text, WordAction action)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            action(text[i..end]);
            i = end;
        }
    }
}
