using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A place where a match may begin, in 16 bytes: a run looks at three of them for every token.</summary>
/// <remarks>What must follow is kept beside the place: half of all starts have their second word and nothing of what they need behind it, so their place is never looked at.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Start
{
    private readonly ulong _words;
    private readonly int _place;
    private readonly byte _reach;
    private readonly byte _behind;
    private readonly bool _isSecond;

    /// <param name="place">The position that takes the first token, or the second.</param>
    /// <param name="needs">What must follow if a match is to come of it.</param>
    /// <param name="behind">How many tokens behind the first begins what is needed.</param>
    /// <param name="isSecond">Whether the position takes the second token, and the first needs no more than its word.</param>
    public Start(int place, NeededWords needs, int behind, bool isSecond = false)
    {
        _words = needs.Words;
        _place = place;
        _reach = checked((byte)needs.Reach);
        _behind = checked((byte)behind);
        _isSecond = isSecond;
    }

    /// <summary>The position that takes the first token, or the second.</summary>
    public int Place => _place;

    /// <summary>What must follow if a match is to come of it.</summary>
    public NeededWords Needs => new(_words, _reach);

    /// <summary>How many tokens behind the first begins what is needed.</summary>
    public int Behind => _behind;

    /// <summary>Whether the position takes the second token, and the first needs no more than its word.</summary>
    public bool IsSecond => _isSecond;
}
