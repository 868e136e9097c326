namespace Pipeline.Core.Events.Reading;

/// <summary>Parties named together (<c>Nga, Mỹ và Jordan</c>): one place in the clause.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Entities">Indexes into the analysis' entities.</param>
internal sealed record PartyGroup(int First, int End, List<int> Entities);
