using System.Runtime.InteropServices;
using Pipeline.Core.Events.Codebook;

namespace Pipeline.Core.Events.Reading;

/// <summary>Words behind a sign that may choose its mode.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ComplementCue(ActRule Rule, string Mode, int First);
