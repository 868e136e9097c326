using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Events.Reading;

/// <summary>Collects the status words of a sentence; a longer one hides a shorter one inside it.</summary>
internal sealed class StatusCueList
{
    private readonly List<StatusCue> _cues = [];
    private readonly List<(int First, int End)> _excluded = [];

    public void Clear()
    {
        _cues.Clear();
        _excluded.Clear();
    }

    public void Add(LexiconEntry entry, RuleMatch match)
    {
        if (entry is LexiconEntry.Status status)
        {
            _cues.Add(new StatusCue(status.Value, status.IsNegated, status.Place, status.IsDecision, match.First, match.End));
        }
        else
        {
            _excluded.Add((match.First, match.End));
        }
    }

    public List<StatusCue> Pick() => _cues.FindAll(cue => !IsHidden(cue));

    private bool IsHidden(StatusCue cue) =>
        _excluded.Exists(span => span.First <= cue.First && cue.End <= span.End)
        || _cues.Exists(other => other.Place == cue.Place && other.First <= cue.First && cue.End <= other.End
            && other.End - other.First > cue.End - cue.First);
}
