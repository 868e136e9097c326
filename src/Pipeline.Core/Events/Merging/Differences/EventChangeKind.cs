namespace Pipeline.Core.Events.Merging.Differences;

/// <summary>What became of an event between two codings of the same articles.</summary>
public enum EventChangeKind
{
    Appeared,
    Changed,
    Vanished,
}
