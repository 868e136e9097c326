namespace Pipeline.Local.Commands.Explain;

/// <summary>Quoted words of the sentence and who said them ("" when unknown).</summary>
internal sealed record ExplainedQuote(string Text, int Start, int End, string Speaker);
