using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Tells "tại Washington" (a place) from "Washington cáo buộc" (the United States), by <c>Data/vi/metonyms.yaml</c>.</summary>
internal sealed class PlaceOrState
{
    private static readonly Lazy<PlaceOrState> Loaded = new(Load);
    private readonly PhraseTrie _words;
    private readonly LexiconEntry _place;
    private readonly LexiconEntry _before;
    private readonly LexiconEntry _after;

    private PlaceOrState(PhraseTrie words, LexiconEntry place, LexiconEntry before, LexiconEntry after)
    {
        _words = words;
        _place = place;
        _before = before;
        _after = after;
    }

    public static PlaceOrState Instance => Loaded.Value;

    /// <summary>Whether a word of place stands right before <paramref name="phrase"/>.</summary>
    public bool IsPlace(TextView view, Phrase phrase) => EndsAt(view, phrase.First, _place);

    /// <summary>Whether a capital acts as its government here.</summary>
    public bool IsState(TextView view, Phrase phrase)
    {
        if (IsPlace(view, phrase))
        {
            return false;
        }

        return StartsAt(view, phrase.End, _after) || EndsAt(view, phrase.First, _before) || IsPair(view, phrase);
    }

    private static bool IsPair(TextView view, Phrase phrase) =>
        (IsDash(view, phrase.End) && view.IsCapital(phrase.End + 1)) || (IsDash(view, phrase.First - 1) && view.IsCapital(phrase.First - 2));

    private static bool IsDash(TextView view, int at) => view.IsMark(at, '-') || view.IsMark(at, '–');

    private bool StartsAt(TextView view, int at, LexiconEntry wanted)
    {
        var found = new List<LexiconEntry>();
        return at < view.Count && !view.Tokens[at].StartsLine && _words.Longest(view.Tokens, at, found) > at && found.Contains(wanted);
    }

    private bool EndsAt(TextView view, int end, LexiconEntry wanted)
    {
        var found = new List<LexiconEntry>();
        for (var first = Math.Max(0, end - 3); first < end; first++)
        {
            if (_words.Longest(view.Tokens, first, found) == end && found.Contains(wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static PlaceOrState Load()
    {
        var words = new PhraseTrie();
        var entries = DataLineFile.Load("vi/metonyms.yaml").ToDictionary(line => line.Key, line =>
        {
            var entry = new LexiconEntry { Role = EntryRole.Modifier, Name = line.Key };
            foreach (var word in line.Items)
            {
                words.Add(word, entry);
            }

            return entry;
        }, StringComparer.Ordinal);
        return new PlaceOrState(words, entries["place before"], entries["actor before"], entries["actor after"]);
    }
}
