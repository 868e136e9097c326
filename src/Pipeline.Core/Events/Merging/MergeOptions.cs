namespace Pipeline.Core.Events.Merging;

/// <summary>Distances and thresholds of merging.</summary>
public sealed record MergeOptions
{
    /// <summary>The values in use.</summary>
    public static MergeOptions Default { get; } = new();

    /// <summary>Days by which reports of one act may disagree. Default 2, range 0–7.</summary>
    public int DisagreeingDays { get; init; } = 2;

    /// <summary>Likeness of evidence (0–1) from which disagreeing or wholly undated reports are one act. Default 0.7.</summary>
    public double DisagreeingContent { get; init; } = 0.7;

    /// <summary>Likeness of evidence (0–1) from which a report that nothing dates may be of an act whose day is known. Default 0.4.</summary>
    public double UndatedContent { get; init; } = 0.4;

    /// <summary>Likeness of evidence (0–1) from which wholly undated reports of what the same two did are one act. Default 0.25.</summary>
    public double OfTwoContent { get; init; } = 0.25;

    /// <summary>Part (0–1) of the shorter report's neighbouring syllables that two reports of what is said or done often must share. Default 0.2.</summary>
    public double SharedPhrases { get; init; } = 0.2;

    /// <summary>The same part (0–1) for shows of force of which one report leaves out the day. Default 0.4.</summary>
    public double SharedPhrasesOfMoves { get; init; } = 0.4;

    /// <summary>Pairs of neighbouring syllables that they must share at least. Default 3, range 1–20.</summary>
    public int LeastSharedPhrases { get; init; } = 3;

    /// <summary>Days between an undated act's report and the day of the cluster it may join. Default 45, range 1–366.</summary>
    public int UndatedWindowDays { get; init; } = 45;

    /// <summary>Days between an act that is done once and a report that recalls it. Default 1100, range 1–4000.</summary>
    public int RecalledWindowDays { get; init; } = 1100;

    /// <summary>Days between an undated plan's report and its fulfilment. Default 150, range 1–366.</summary>
    public int PlanWindowDays { get; init; } = 150;

    /// <summary>Days between two reports that date nothing for them to be one act. Default 7, range 0–60.</summary>
    public int BothUndatedDays { get; init; } = 7;

    /// <summary>Least fit (parties, place, content) for a unit with parties. Default 0.5: one state in common.</summary>
    public double LeastPartyFit { get; init; } = 0.5;

    /// <summary>Least fit for a unit that names no party: only words and place speak for it. Default 0.6.</summary>
    public double LeastAnonymousFit { get; init; } = 0.6;

    internal double LeastFit(LocalEvent unit) => unit.Actors.Count + unit.Recipients.Count > 0 ? LeastPartyFit : LeastAnonymousFit;
}
