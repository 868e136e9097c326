using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>All words that event coding knows, in one automaton, so that an article is read once.</summary>
internal sealed class Lexicon(RuleSet rules, IReadOnlyList<LexiconEntry> entries)
{
    private readonly LexiconEntry[] _entries = [.. entries];

    /// <summary>What a rule of the lexicon means.</summary>
    public LexiconEntry this[Rule rule] => _entries[rule.Order];

    /// <summary>Adds to <paramref name="found"/>, at every token of [<paramref name="first"/>, <paramref name="end"/>) and in reading order, the longest match of every entry whose parts belong together.</summary>
    public void Find(TokenizedText text, int first, int end, SentenceMatches found) => rules.FindAll(text, first, end, found);
}
