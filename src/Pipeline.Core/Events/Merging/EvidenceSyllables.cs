using System.Globalization;
using System.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>The syllables of an evidence sentence, in lower case.</summary>
internal static class EvidenceSyllables
{
    /// <param name="text">The sentence.</param>
    /// <param name="form">Composed: with their marks; decomposed: without.</param>
    public static IEnumerable<string> Of(string text, NormalizationForm form)
    {
        var syllable = new StringBuilder();
        foreach (var c in text.Normalize(form))
        {
            if (char.IsLetterOrDigit(c))
            {
                syllable.Append(char.ToLowerInvariant(c));
            }
            else if (syllable.Length > 0 && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                yield return syllable.ToString();
                syllable.Clear();
            }
        }

        if (syllable.Length > 0)
        {
            yield return syllable.ToString();
        }
    }
}
