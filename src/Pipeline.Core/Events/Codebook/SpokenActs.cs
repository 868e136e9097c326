namespace Pipeline.Core.Events.Codebook;

/// <summary>Types of acts that are done by saying something: done when said, and by whoever says it.</summary>
internal static class SpokenActs
{
    public static bool Are(string type) => AreAimed(type) || type is "STATE";

    /// <summary>Those said to or about somebody.</summary>
    public static bool AreAimed(string type) => type is "ACCUSE" or "REQUEST" or "REJECT" or "SUPPORT" or "THREATEN";
}
