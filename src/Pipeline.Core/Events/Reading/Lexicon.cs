using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>All words that event coding knows, in one automaton, so that an article is read once.</summary>
internal sealed class Lexicon(RuleSet rules, IReadOnlyList<LexiconEntry> entries)
{
    /// <summary>At every token the longest match of every entry whose parts belong together, in reading order.</summary>
    public IEnumerable<(LexiconEntry Entry, RuleMatch Match)> Find(TokenizedText text, int first, int end)
    {
        foreach (var match in rules.FindAll(text, first, end, isWhole: match => BrokenGap.IsWhole(text, match)))
        {
            yield return (entries[match.Rule.Order], match);
        }
    }
}
