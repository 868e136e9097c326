using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A way through the automaton that ended: the rule, the token after it, and the last node of its trace.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MatchCandidate(int Rule, int End, int Trace);
