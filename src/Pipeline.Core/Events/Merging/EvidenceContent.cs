using System.Globalization;
using System.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>Content syllables of evidence sentences and how alike two sets are.</summary>
internal static class EvidenceContent
{
    /// <summary>Shorter syllables are mostly grammar (<c>và, đã, là, ở</c>) and say nothing of the act.</summary>
    private const int ShortestContentSyllable = 3;

    /// <summary>Folded syllables, numbers included: amounts and durations tell acts apart best.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<EventMention> mentions)
    {
        var content = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            AddSyllables(content, mention.Evidence.Text);
            foreach (var topic in mention.Topics)
            {
                AddSyllables(content, topic);
            }
        }

        return content;
    }

    /// <summary>Overlap coefficient, 0 to 1: a short report of a long one counts as alike.</summary>
    public static double Similarity(IReadOnlySet<string> left, IReadOnlySet<string> right)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    private static void AddSyllables(HashSet<string> content, string text)
    {
        var syllable = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                syllable.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Flush(content, syllable);
            }
        }

        Flush(content, syllable);
    }

    private static void Flush(HashSet<string> content, StringBuilder syllable)
    {
        if (syllable.Length >= ShortestContentSyllable || (syllable.Length > 0 && char.IsDigit(syllable[0])))
        {
            content.Add(syllable.ToString());
        }

        syllable.Clear();
    }
}
