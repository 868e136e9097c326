namespace Pipeline.Core.Tests.Articles.Cleaning;

/// <summary>One row of a cleaner's table.</summary>
/// <param name="Step">Name of the cleaning step it is about.</param>
/// <param name="Name">What the row shows.</param>
/// <param name="Text">The file.</param>
/// <param name="Kept">Kept blocks that must come out, in order; null when the row is only about what goes.</param>
/// <param name="Out">Removed blocks and captions that must come out.</param>
public sealed record CleanerCase(string Step, string Name, string Text, string[]? Kept, string[] Out)
{
    public override string ToString() => $"{Step}: {Name}";
}
