using System.Runtime.InteropServices;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Tokens;

/// <summary>One token of a text.</summary>
/// <param name="Word">Case-folded identity (<see cref="WordId"/>): equal for <c>Điện</c>, <c>ĐIỆN</c> and <c>điện</c>.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Number">Value of a number, <see cref="int.MaxValue"/> when it does not fit; -1 for other kinds.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Flags">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(ulong Word, int Start, int End, int Number, TokenKind Kind, TokenFlags Flags)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalised => (Flags & TokenFlags.Capitalised) != TokenFlags.None;

    /// <summary>Whether it has two or more letters, all capitals.</summary>
    public bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != TokenFlags.None;

    /// <summary>Whether no white space stands before it.</summary>
    public bool IsGlued => (Flags & TokenFlags.Glued) != TokenFlags.None;

    /// <summary>Whether it is the first of a line, that is of a block.</summary>
    public bool StartsLine => (Flags & TokenFlags.StartsLine) != TokenFlags.None;
}
