using Pipeline.Core.Events;

namespace Pipeline.Local.Eval.Bkee;

/// <summary>How types and modes of the codebook map to the event types of the BKEE corpus.</summary>
internal static class BkeeTypes
{
    /// <summary>The types that are scored.</summary>
    public static readonly IReadOnlySet<string> Scored = new HashSet<string>(StringComparer.Ordinal)
    {
        "Meet", "Phone-write", "Demonstrate", "Arrest-jail", "Elect", "Attack", "Start-position", "End-position", "Nominate", "Release-parole", "Extradite",
    };

    public static string? Of(EventMention mention) => mention.BkeeType ?? (mention.Type, mention.Mode) switch
    {
        ("ASSAULT", _) => "Attack",
        ("CONSULT", "phone") => "Phone-write",
        ("CONSULT", "meet" or "visit" or "multilateral" or "negotiate" or "") => "Meet",
        ("PROTEST", "demo" or "riot" or "") => "Demonstrate",
        ("COERCE", "arrest") => "Arrest-jail",
        ("COERCE", "deport") => "Extradite",
        ("RETREAT", "resign") => "End-position",
        ("RETREAT", "release") => "Release-parole",
        ("PERSONNEL", "elect") => "Elect",
        ("PERSONNEL", "appoint" or "inaugurate") => "Start-position",
        ("PERSONNEL", "nominate") => "Nominate",
        ("PERSONNEL", "end-term") => "End-position",
        _ => null,
    };
}
