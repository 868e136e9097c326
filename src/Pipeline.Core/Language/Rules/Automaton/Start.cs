using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A place where a match may begin.</summary>
/// <param name="Place">The position that takes the first token.</param>
/// <param name="Needs">What must follow if a match is to come of it.</param>
/// <param name="Behind">How many tokens behind the first begins what is needed.</param>
/// <remarks>Kept beside the place: half of all starts have their second word and nothing of what they need behind it, so their place is never looked at.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Start(int Place, NeededWords Needs, int Behind);
