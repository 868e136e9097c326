using System.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>Content syllables of evidence sentences and how alike two sets are.</summary>
internal static class EvidenceContent
{
    /// <summary>Shorter syllables are mostly grammar (<c>và, đã, là, ở</c>) and say nothing of the act.</summary>
    private const int ShortestContentSyllable = 3;

    /// <summary>What one shared figure of two digits or more adds.</summary>
    private const double FigureBonus = 0.1;

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

    /// <summary>
    /// Overlap coefficient, 0 to 1: a short report of a long one counts as alike. Shared figures (amounts, durations) weigh more,
    /// since two acts of one pair rarely have the same.
    /// </summary>
    public static double Similarity(IReadOnlySet<string> left, IReadOnlySet<string> right)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        if (small.Count == 0)
        {
            return 0;
        }

        var shared = small.Where(large.Contains).ToList();
        var figures = shared.Count(s => char.IsDigit(s[0]) && s.Length >= 2);
        return Math.Min(1, ((double)shared.Count / small.Count) + (figures * FigureBonus));
    }

    /// <summary>Whether a syllable says something of the act.</summary>
    public static bool IsContent(string syllable) => syllable.Length >= ShortestContentSyllable || char.IsDigit(syllable[0]);

    private static void AddSyllables(HashSet<string> content, string text)
    {
        foreach (var syllable in EvidenceSyllables.Of(text, NormalizationForm.FormD))
        {
            if (IsContent(syllable))
            {
                content.Add(syllable.Replace('đ', 'd'));
            }
        }
    }
}
