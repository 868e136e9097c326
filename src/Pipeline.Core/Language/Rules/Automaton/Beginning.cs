using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A place where a match may begin in a text.</summary>
/// <param name="Token">First token.</param>
/// <param name="Place">The position that takes it, or the one behind it.</param>
/// <param name="IsSure">Whether the position surely takes it.</param>
/// <param name="IsSecond">Whether the position takes the token behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Beginning(int Token, int Place, bool IsSure, bool IsSecond);
