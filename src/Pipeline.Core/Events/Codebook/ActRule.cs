namespace Pipeline.Core.Events.Codebook;

/// <summary>One row of the codebook: words that signal an act, and how its parties are found.</summary>
public sealed record ActRule
{
    /// <summary>Name, as <c>consult.phone</c>; printed with every mention.</summary>
    public required string Name { get; init; }

    /// <summary>File that holds it.</summary>
    public required string File { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>Mode, or "".</summary>
    public required string Mode { get; init; }

    /// <summary>Event type of the BKEE corpus, where the usual one of this type and mode does not fit; else "".</summary>
    public string Bkee { get; init; } = "";

    public required ActFrame Frame { get; init; }

    public required ActNeed Needs { get; init; }

    /// <summary>Prepositions that lead to the recipient.</summary>
    public IReadOnlySet<string> To { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether, when nobody is named as acting, the state where it happened is (<c>ông bị bắt</c>).</summary>
    public bool ByState { get; init; }

    /// <summary>Whether these words make mentions only, never events of their own (a letter is no call, but talk between two all the same).</summary>
    public bool IsMentionOnly { get; init; }

    /// <summary>Whether the act goes on for days, so that words of duration make it ongoing (<c>vẫn bị phong tỏa</c>).</summary>
    public bool Lasts { get; init; }

    /// <summary>Whether the subject of these verbs is the one it is done to (<c>lĩnh án</c>).</summary>
    public bool IsUndergone { get; init; }

    /// <summary>Whether deciding on it does it (<c>nhất trí trừng phạt</c>).</summary>
    public bool DoneByDeciding { get; init; }

    /// <summary>Whether announcing it only promises it (<c>tuyên bố viện trợ</c>).</summary>
    public bool PromisedByAnnouncing { get; init; }

    /// <summary>Whether the object of this verb is the subject of the verb behind it (<c>kêu gọi X rút quân</c>).</summary>
    public bool Controls { get; init; }

    /// <summary>Modes that what follows may choose, in the order they are tried.</summary>
    public IReadOnlyList<string> ComplementModes { get; init; } = [];

    /// <summary>Modes that the means named in the clause choose (<c>bằng máy bay không người lái</c>), in the order they are tried.</summary>
    public IReadOnlyList<string> MeansModes { get; init; } = [];

    /// <summary>Name of the act that the same words are when one party does them by itself (<c>tập trận</c>); else "".</summary>
    public string Alone { get; init; } = "";

    /// <summary>Whether the words are the act only when such words follow (<c>cảnh báo sẽ tấn công</c>).</summary>
    public bool OnlyWithComplement { get; init; }

    /// <summary>Sentences in which the rule fires.</summary>
    public IReadOnlyList<string> Finds { get; init; } = [];

    /// <summary>Sentences in which it does not.</summary>
    public IReadOnlyList<string> Ignores { get; init; } = [];

    /// <summary>A rule equals itself alone: names are unique, and signs are compared by their rules some hundred times an act.</summary>
    public bool Equals(ActRule? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
