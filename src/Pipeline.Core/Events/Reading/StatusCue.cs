using System.Runtime.InteropServices;

namespace Pipeline.Core.Events.Reading;

/// <summary>A status word of a sentence, with its tokens.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatusCue(EventStatus Value, bool IsNegated, CuePlace Place, bool IsDecision, int First, int End);
