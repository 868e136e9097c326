using Pipeline.Core.Events.Codebook;

namespace Pipeline.Core.Events.Reading;

/// <summary>What words of the lexicon mean.</summary>
internal abstract record LexiconEntry
{
    /// <summary>Signs of an act.</summary>
    public sealed record Act(ActRule Rule, bool IsNoun) : LexiconEntry;

    /// <summary>Words that contain a sign and are no such act.</summary>
    public sealed record Exclusion(ActRule Rule, string Because) : LexiconEntry;

    /// <summary>Words behind a sign that choose its mode.</summary>
    public sealed record Complement(ActRule Rule, string Mode) : LexiconEntry;

    /// <summary>A common noun that acts for somebody.</summary>
    public sealed record RoleNoun(string Role) : LexiconEntry;

    /// <summary>A word of pages that are no news of acts.</summary>
    public sealed record GenreWord(Genre Genre) : LexiconEntry;

    /// <summary>A function word.</summary>
    public sealed record Clause(CueKinds Kind) : LexiconEntry;

    /// <summary>Words that tell what became of an act, by where they stand to it.</summary>
    public sealed record Status(EventStatus Value, bool IsNegated, CuePlace Place, bool IsDecision = false) : LexiconEntry;

    /// <summary>Words that contain a status word and are none.</summary>
    public sealed record StatusExclusion : LexiconEntry;
}
