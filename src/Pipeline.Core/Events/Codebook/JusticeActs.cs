namespace Pipeline.Core.Events.Codebook;

/// <summary>Acts of police and courts on persons: taken in, charged, sentenced, let go.</summary>
internal static class JusticeActs
{
    public static bool Are(string type, string mode) =>
        (type, mode) is ("COERCE", "arrest") or ("ACCUSE", "investigate") or ("SANCTION", "convict") or ("RETREAT", "release");
}
