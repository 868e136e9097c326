using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Events.Reading;

/// <summary>The words of a sentence that the lexicon knows, by what they mean; function words and genres are noted in the article at once.</summary>
internal sealed class SentenceMatches(ArticleReading article)
{
    private readonly List<RuleMatch> _words = [];

    public List<(LexiconEntry.Act Entry, RuleMatch Match)> Acts { get; } = [];

    public List<(LexiconEntry.Exclusion Entry, RuleMatch Match)> Exclusions { get; } = [];

    /// <summary>Whole words that no act may cut.</summary>
    public List<RuleMatch> Compounds { get; } = [];

    public List<ComplementCue> Complements { get; } = [];

    public List<(string Role, int First, int End)> Nouns { get; } = [];

    public StatusCueList Status { get; } = new();

    /// <summary>Forgets them, before the next sentence is read.</summary>
    public void Clear()
    {
        _words.Clear();
        Acts.Clear();
        Exclusions.Clear();
        Compounds.Clear();
        Complements.Clear();
        Nouns.Clear();
        Status.Clear();
    }

    public void Add(LexiconEntry entry, RuleMatch match)
    {
        switch (entry)
        {
            case LexiconEntry.Act act:
                Acts.Add((act, match));
                break;
            case LexiconEntry.Exclusion exclusion:
                Exclusions.Add((exclusion, match));
                break;
            case LexiconEntry.Complement complement:
                Complements.Add(new ComplementCue(complement.Rule, complement.Mode, match.First));
                break;
            case LexiconEntry.Clause { Kind: CueKinds.Word }:
                _words.Add(match);
                break;
            case LexiconEntry.Clause { Kind: CueKinds.Compound }:
                Compounds.Add(match);
                break;
            case LexiconEntry.Clause clause:
                article.Note(clause.Kind, match.First, match.End);
                break;
            case LexiconEntry.RoleNoun noun:
                Nouns.Add((noun.Role, match.First, match.End));
                break;
            case LexiconEntry.GenreWord word:
                article.Note(word.Genre);
                break;
            case LexiconEntry.Status when IsNamePart(match):
                break;
            default:
                Status.Add(entry, match);
                break;
        }
    }

    /// <summary>Takes back the function words and people that are syllables of whole words (<c>máy bay không người lái</c>); to be called once all words are known.</summary>
    public void SilenceWords()
    {
        if (Compounds.Count > 0)
        {
            // "bị cáo buộc" holds no "bị cáo"
            _words.RemoveAll(word => IsCut(word.First, word.End));
            Nouns.RemoveAll(noun => IsCut(noun.First, noun.End));
        }

        if (_words.Count == 0)
        {
            return;
        }

        foreach (var word in _words)
        {
            article.Silence(word.First, word.End);
        }

        Nouns.RemoveAll(noun => _words.Exists(word => word.First <= noun.First && noun.End <= word.End && noun.End - noun.First < word.End - word.First));
    }

    // whether a whole word begins in the middle of [first, end) and ends behind it
    private bool IsCut(int first, int end) => Compounds.Exists(word => first < word.First && word.First < end && end < word.End);

    // "Đi-a-xơ Ca-nên": a syllable of a name
    private bool IsNamePart(RuleMatch match) =>
        article.EntityAt[match.First] is >= 0 and var entity && article.EntityAt[match.End - 1] == entity;
}
