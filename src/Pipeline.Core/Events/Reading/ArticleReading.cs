using Pipeline.Core.Events.Reading.Scenes;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>An analysed article, laid over its tokens.</summary>
internal sealed class ArticleReading
{
    // a page is of a genre when at least every so-manieth word is a word of it
    private const int WordsAGenreWord = 60;

    /// <summary>No news page on the web is older; one that mostly writes earlier years tells history.</summary>
    public const int FirstYearOfNews = 2005;

    private EntityMention? _home;
    private PageKind? _page;
    private Scene? _scene;
    private readonly Dictionary<Genre, int> _genres = [];
    private readonly string?[] _words;
    private readonly CueKinds[] _cues;
    private readonly byte[] _cueLengths;
    private readonly List<EntityMention> _entities;

    public ArticleReading(ArticleAnalysis analysis, TokenizedText tokens)
    {
        Analysis = analysis;
        Tokens = tokens;
        _entities = [.. analysis.Entities];
        EntityAt = new int[tokens.Count];
        Array.Fill(EntityAt, -1);
        _words = new string?[tokens.Count];
        _cues = new CueKinds[tokens.Count];
        _cueLengths = new byte[tokens.Count];
        var first = 0;
        for (var i = 0; i < _entities.Count; i++)
        {
            (first, var end) = tokens.InsideNear(_entities[i].Span, first);
            for (var token = first; token < end; token++)
            {
                // of nested mentions the longer one, which comes first, is the party
                EntityAt[token] = EntityAt[token] < 0 ? i : EntityAt[token];
            }
        }
    }

    public ArticleAnalysis Analysis { get; }

    /// <summary>Whether its day of publication is known; an article of unknown day is read more cautiously throughout.</summary>
    public bool IsDated => Analysis.Article.Published is not null;

    public TokenizedText Tokens { get; }

    /// <summary>The analysis' entities, and behind them the common nouns that act for somebody.</summary>
    /// <remarks>A list, not a read-only one: rules ask for its members some thousand times an article, and each question over an interface costs.</remarks>
    public List<EntityMention> Entities => _entities;

    /// <summary>The country the article is about: the one it names most, else its readers' own.</summary>
    public EntityMention Home => _home ??= HomeCountry.Find(Analysis);

    /// <summary>How much of the article is news of public affairs.</summary>
    public PageKind Page => _page ??= PageKind.Of(this);

    /// <summary>Where the sentences take place.</summary>
    public Scene Scene => _scene ??= new Scene(this);

    /// <summary>For each token the index of the entity that covers it, or -1.</summary>
    public int[] EntityAt { get; }

    /// <summary>For each token the function words that begin there.</summary>
    public CueKinds CueAt(int token) => token >= 0 && token < _cues.Length ? _cues[token] : CueKinds.None;

    /// <summary>Length in tokens of the longest function word that begins at <paramref name="token"/>; 0 when none does.</summary>
    public int CueLength(int token) => _cueLengths[token];

    public bool Is(int token, CueKinds kinds) => (CueAt(token) & kinds) != CueKinds.None;

    /// <summary>The letters of a token in lower case; empty before the first and behind the last, since rules look at what stands around an act.</summary>
    public string Word(int token) => (uint)token < (uint)_words.Length ? _words[token] ??= LowerWord.Of(Tokens.WordAt(token)) : "";

    public bool IsPunctuation(int token) => (uint)token < (uint)_words.Length && Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>Counts a word of a genre.</summary>
    public void Note(Genre genre) => _genres[genre] = _genres.GetValueOrDefault(genre) + 1;

    /// <summary>Whether acts of <paramref name="type"/> are only a manner of speaking on this kind of page; known once all sentences are read.</summary>
    public bool IsFigurative(string type) => GenreFor(type, stay: false) is not null;

    /// <summary>Genre of the page in which acts of <paramref name="type"/> are told and make no event; null when they do.</summary>
    public Genre? OrdinaryGenre(string type) => GenreFor(type, stay: true);

    private Genre? GenreFor(string type, bool stay)
    {
        foreach (var (genre, count) in _genres)
        {
            if (genre.Stay == stay && count >= genre.Least && count * WordsAGenreWord >= Tokens.Count && !genre.Keep.Contains(type))
            {
                return genre;
            }
        }

        return null;
    }

    /// <summary>Adds a mention over tokens that no entity covers.</summary>
    public void Add(EntityMention mention, int first, int end)
    {
        _entities.Add(mention);
        Array.Fill(EntityAt, _entities.Count - 1, first, end - first);
    }

    /// <summary>Takes back function words that are only syllables of the word [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public void Silence(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "gây ra" is a function word itself; its "ra" is none
            if (at + _cueLengths[at] <= end && !(at == first && _cueLengths[at] == end - first))
            {
                _cues[at] = CueKinds.None;
                _cueLengths[at] = 0;
            }
        }
    }

    /// <summary>Notes a function word; a longer one at the same place wins over a shorter one.</summary>
    public void Note(CueKinds kind, int first, int end)
    {
        var length = (byte)Math.Min(end - first, byte.MaxValue);
        if (length < _cueLengths[first])
        {
            return;
        }

        _cues[first] = length > _cueLengths[first] ? kind : _cues[first] | kind;
        _cueLengths[first] = length;
    }
}
