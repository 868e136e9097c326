namespace Pipeline.Functions.Http.Parameters;

/// <summary>Types and modes of the codebook, as parameters spell them. A test holds this against the codebook's own files.</summary>
public static class CodebookNames
{
    /// <summary>PLOVER types, from cooperation to conflict.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "SANCTION",
        "PROTEST", "MOBILIZE", "COERCE", "ASSAULT", "STATE", "PERSONNEL",
    ];

    /// <summary>Modes of all types.</summary>
    public static IReadOnlyList<string> Modes { get; } =
    [
        "phone", "visit", "meet", "multilateral", "negotiate", "mediate", "sign", "congratulate", "ease", "withdraw", "release", "disarm",
        "ceasefire", "resign", "assist", "change", "yield", "disapprove", "allege", "investigate", "restrict", "relations", "expel",
        "violence", "discontinue", "convict", "demo", "riot", "strike", "troops", "weapons", "police", "seize", "arrest", "deport",
        "curfew", "cyber", "abduct", "explosives", "firearms", "aerial", "drone", "heavy-weapons", "targeted", "other", "elect",
        "inaugurate", "nominate", "appoint", "end-term",
    ];
}
