using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Quotes;

/// <summary>The words that attribute speech (<c>Data/vi/speech-verbs.yaml</c>).</summary>
internal sealed class SpeechCues
{
    private static readonly Lazy<SpeechCues> Loaded = new(Load);
    private static readonly HashSet<ulong> AlsoNouns = WordId.SetOf(["tuyên", "thông", "phát", "nhận", "báo", "bình", "cáo", "cam", "cảnh", "đề", "yêu", "chỉ", "dự", "kết", "phản"]);
    private readonly PhraseTrie _phrases;
    private readonly HashSet<ulong> _nounBefore;

    private SpeechCues(PhraseTrie phrases, HashSet<ulong> nounBefore)
    {
        _phrases = phrases;
        _nounBefore = nounBefore;
    }

    public static SpeechCues Instance => Loaded.Value;

    /// <summary>All cues of a text in reading order.</summary>
    public List<SpeechCue> Find(TokenizedText tokens)
    {
        var cues = new List<SpeechCue>();
        var found = new List<LexiconEntry>();
        var at = 0;
        while (at < tokens.Count)
        {
            var end = _phrases.Longest(tokens, at, found);
            if (end == at)
            {
                at++;
                continue;
            }

            var kind = found[0].Name;
            if (kind != "not" && !(kind == "say" && IsNoun(tokens, at)))
            {
                cues.Add(new SpeechCue(at, end, kind));
            }

            at = end;
        }

        return cues;
    }

    private bool IsNoun(TokenizedText tokens, int at) =>
        at > 0 && AlsoNouns.Contains(tokens[at].Word) && !tokens[at].StartsLine && _nounBefore.Contains(tokens[at - 1].Word);

    private static SpeechCues Load()
    {
        var phrases = new PhraseTrie();
        var nounBefore = new HashSet<ulong>();
        foreach (var line in DataLineFile.Load("vi/speech-verbs.yaml"))
        {
            if (line.Key == "noun before")
            {
                nounBefore.UnionWith(WordId.SetOf(line.List("vi")));
                continue;
            }

            var entry = new LexiconEntry { Role = EntryRole.Modifier, Name = line.Key };
            foreach (var form in line.List("vi"))
            {
                phrases.Add(form, entry);
            }
        }

        return new SpeechCues(phrases, nounBefore);
    }
}
