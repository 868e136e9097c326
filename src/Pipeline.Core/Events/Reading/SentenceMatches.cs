using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Events.Reading;

/// <summary>The words of a sentence that the lexicon knows, by what they mean; function words and genres are noted in the article at once.</summary>
internal sealed class SentenceMatches(ArticleReading article, Lexicon lexicon) : IMatchTaker
{
    private readonly List<(int First, int End)> _words = [];

    public List<(LexiconEntry.Act Entry, RuleMatch Match)> Acts { get; } = [];

    public List<(LexiconEntry.Exclusion Entry, RuleMatch Match)> Exclusions { get; } = [];

    /// <summary>Whole words that no act may cut.</summary>
    public List<(int First, int End)> Compounds { get; } = [];

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

    public void Take(Rule rule, int first, int end)
    {
        var entry = lexicon[rule];
        if (entry is LexiconEntry.Act or LexiconEntry.Exclusion)
        {
            AddAct(entry, new RuleMatch(rule, article.Tokens, first, end, []));
        }
        else
        {
            Add(entry, first, end);
        }
    }

    public bool Take(RuleMatch match)
    {
        if (!BrokenGap.IsWhole(article.Tokens, match))
        {
            return false;
        }

        var entry = lexicon[match.Rule];
        if (entry is LexiconEntry.Act or LexiconEntry.Exclusion)
        {
            AddAct(entry, match);
        }
        else
        {
            Add(entry, match.First, match.End);
        }

        return true;
    }

    private void AddAct(LexiconEntry entry, RuleMatch match)
    {
        if (entry is LexiconEntry.Act act)
        {
            Acts.Add((act, match));
        }
        else
        {
            Exclusions.Add(((LexiconEntry.Exclusion)entry, match));
        }
    }

    // function words first: they are most of what is found
    private void Add(LexiconEntry entry, int first, int end)
    {
        switch (entry)
        {
            case LexiconEntry.Clause { Kind: CueKinds.Word }:
                _words.Add((first, end));
                break;
            case LexiconEntry.Clause { Kind: CueKinds.Compound }:
                Compounds.Add((first, end));
                break;
            case LexiconEntry.Clause clause:
                article.Note(clause.Kind, first, end);
                break;
            case LexiconEntry.Complement complement:
                Complements.Add(new ComplementCue(complement.Rule, complement.Mode, first));
                break;
            case LexiconEntry.RoleNoun noun:
                Nouns.Add((noun.Role, first, end));
                break;
            case LexiconEntry.GenreWord word:
                article.Note(word.Genre);
                break;
            case LexiconEntry.Status when IsNamePart(first, end):
                break;
            default:
                Status.Add(entry, first, end);
                break;
        }
    }

    /// <summary>Takes back the function words and people that are syllables of whole words (<c>máy bay không người lái</c>); to be called once all words are known.</summary>
    public void SilenceWords()
    {
        // "tham gia đình công", "quốc gia đình chiến": of a strike and a truce, not of a family
        Compounds.RemoveAll(word => article.Word(word.First) is "gia" && article.Word(word.First - 1) is "tham" or "quốc" or "chuyên");
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
    private bool IsNamePart(int first, int end) =>
        article.EntityAt[first] is >= 0 and var entity && article.EntityAt[end - 1] == entity;
}
