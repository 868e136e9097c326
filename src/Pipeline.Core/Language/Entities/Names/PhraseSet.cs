using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>A short list of phrases asked for right before or right behind a position.</summary>
public sealed class PhraseSet
{
    private const int LongestPhrase = 4;
    private static readonly LexiconEntry Member = new() { Role = EntryRole.Modifier, Name = "member" };
    private readonly PhraseTrie _phrases = new();

    private PhraseSet()
    {
    }

    /// <summary>The list under <paramref name="key"/> of a name file.</summary>
    public static PhraseSet Load(string file, string key)
    {
        var set = new PhraseSet();
        foreach (var phrase in DataLineFile.Items(DataLineFile.Load(file), key))
        {
            set._phrases.Add(phrase, Member);
        }

        return set;
    }

    /// <summary>Whether one of the phrases begins at token <paramref name="at"/> of the same line.</summary>
    public bool StartsAt(TokenizedText tokens, int at) =>
        at < tokens.Count && !tokens[at].StartsLine && _phrases.Longest(tokens, at, []) > at;

    /// <summary>Whether one of the phrases ends right before token <paramref name="end"/>.</summary>
    public bool EndsAt(TokenizedText tokens, int end)
    {
        if (end >= tokens.Count || end == 0 || tokens[end].StartsLine)
        {
            return false;
        }

        for (var first = Math.Max(0, end - LongestPhrase); first < end; first++)
        {
            if (_phrases.Longest(tokens, first, []) == end)
            {
                return true;
            }
        }

        return false;
    }
}
