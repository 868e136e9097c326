using System.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>Neighbouring syllables of evidence sentences, such as <c>hiệp định</c>, and how alike two sets are.</summary>
/// <remarks>
/// Single syllables are alike in any two sentences of one type and the same parties. What two sentences share of neighbours, beyond
/// the parties' names and the word for the act, is the matter itself.
/// </remarks>
internal static class EvidencePhrases
{
    /// <summary>Lower-case pairs of neighbouring syllables that are neither a party's name nor the word for the act.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<EventMention> mentions)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var names = mention.Actors.Concat(mention.Recipients).SelectMany(party => Syllables(party.RawText)).Concat(Syllables(mention.Anchor.Text)).ToHashSet(StringComparer.Ordinal);
            var before = "";
            foreach (var syllable in Syllables(mention.Evidence.Text))
            {
                if (before.Length > 0 && !(names.Contains(before) && names.Contains(syllable)))
                {
                    phrases.Add($"{before} {syllable}");
                }

                before = syllable;
            }
        }

        return phrases;
    }

    /// <summary>Whether they share <paramref name="least"/> pairs or more, and of the shorter one's the given part (0–1).</summary>
    public static bool AreAlike(IReadOnlySet<string> left, IReadOnlySet<string> right, int least, double part)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        var shared = small.Count(large.Contains);
        return shared >= least && shared >= part * small.Count;
    }

    private static IEnumerable<string> Syllables(string text) => EvidenceSyllables.Of(text, NormalizationForm.FormC);
}
