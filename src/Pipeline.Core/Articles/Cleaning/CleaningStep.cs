using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>One cleaner: it marks lines of the draft as removed or as what they are, and never changes text.</summary>
/// <param name="Name">Kebab-case, as in the tables of tests.</param>
/// <param name="Apply">The cleaner.</param>
/// <param name="SeesNeighbours">Whether what it does depends on what stands beside a line, so that it must look again once others have removed something.</param>
internal sealed record CleaningStep(string Name, Action<Draft> Apply, bool SeesNeighbours = false);
