using System.Runtime.InteropServices;

namespace Pipeline.Local.Eval.Bkee;

/// <summary>A trigger: UTF-16 offsets and event type.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BkeeTrigger(int Start, int End, string Type)
{
    public bool Matches(BkeeTrigger other) => Type == other.Type && Start < other.End && other.Start < End;
}
