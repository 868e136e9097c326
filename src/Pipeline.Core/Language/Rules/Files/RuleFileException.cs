namespace Pipeline.Core.Language.Rules.Files;

/// <summary>A data file is wrong. Files are embedded, so this is a fault of the build that the tests catch, never of an article.</summary>
public sealed class RuleFileException : Exception
{
    /// <param name="file">Name of the file.</param>
    /// <param name="rule">Name of the rule, list or entry; "" when the whole file is meant.</param>
    /// <param name="reason">What is wrong and where (<see cref="RuleErrors"/>).</param>
    /// <param name="inner">What the YAML reader said, if it did.</param>
    public RuleFileException(string file, string rule, string reason, Exception? inner = null)
        : base(rule.Length == 0 ? $"{file}: {reason}" : $"{file}: {rule}: {reason}", inner)
    {
        File = file;
        Rule = rule;
        Reason = reason;
    }

    public string File { get; }

    public string Rule { get; }

    public string Reason { get; }
}
