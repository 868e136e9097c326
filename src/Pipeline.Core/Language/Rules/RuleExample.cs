namespace Pipeline.Core.Language.Rules;

/// <summary>An example beside a rule: a sentence and what is found in it, in the notation of the rule family.</summary>
public sealed record RuleExample(string Sentence, IReadOnlyList<string> Found);
