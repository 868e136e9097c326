using System.Runtime.InteropServices;

namespace Pipeline.Core.Events.Status;

/// <summary>What became of an act, and whether the text negates it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ActStatus(EventStatus Value, Polarity Polarity, bool IsStated)
{
    public static ActStatus Default { get; } = new(EventStatus.Occurred, Polarity.Affirmed, false);
}
