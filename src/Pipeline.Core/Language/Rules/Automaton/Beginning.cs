using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A place where a match may begin in a text.</summary>
/// <param name="Token">First token.</param>
/// <param name="Place">The position that takes it.</param>
/// <param name="IsSure">Whether it surely does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Beginning(int Token, int Place, bool IsSure);
