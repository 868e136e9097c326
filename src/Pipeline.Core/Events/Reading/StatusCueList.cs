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

    public void Add(LexiconEntry entry, int first, int end)
    {
        if (entry is LexiconEntry.Status status)
        {
            _cues.Add(new StatusCue(status.Value, status.IsNegated, status.Place, status.IsDecision, first, end));
        }
        else
        {
            _excluded.Add((first, end));
        }
    }

    public List<StatusCue> Pick()
    {
        var picked = new List<StatusCue>(_cues.Count);
        foreach (var cue in _cues)
        {
            if (!IsExcluded(cue) && !IsWithin(cue))
            {
                picked.Add(cue);
            }
        }

        return picked;
    }

    private bool IsExcluded(StatusCue cue)
    {
        foreach (var (first, end) in _excluded)
        {
            if (first <= cue.First && cue.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    // a longer one of the same kind
    private bool IsWithin(StatusCue cue)
    {
        foreach (var other in _cues)
        {
            if (other.Place == cue.Place && other.First <= cue.First && cue.End <= other.End && other.End - other.First > cue.End - cue.First)
            {
                return true;
            }
        }

        return false;
    }
}
