using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A place where a match may begin.</summary>
/// <param name="Place">The position that takes the first token.</param>
/// <param name="Second">The one position behind it that takes the second token, or <see cref="Any"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Start(int Place, int Second)
{
    /// <summary>Several positions may take the second token, or none need.</summary>
    public const int Any = -1;
}
