namespace Pipeline.Core.Language.Rules;

/// <summary>Takes the matches of all rules as they are found, in reading order.</summary>
internal interface IMatchTaker
{
    /// <summary>Takes the tokens [<paramref name="first"/>, <paramref name="end"/>), of which no slot caught any. No object is made for these: there is one at every second token.</summary>
    void Take(Rule rule, int first, int end);

    /// <summary>Takes a match with slots; false where its parts do not belong together, so that the next shorter one of the rule is asked.</summary>
    bool Take(RuleMatch match);
}
