namespace Pipeline.Core.Events.Scope;

/// <summary>Why a mention makes no event; the values of <see cref="EventMention.NoEventBecause"/>.</summary>
public static class ScopeReasons
{
    /// <summary>It makes one.</summary>
    public const string None = "";

    /// <summary>The text does not name those whom such an act needs.</summary>
    public const string PartyMissing = "party-missing";

    /// <summary>Nobody who takes part acts for a state, an international body or an armed group.</summary>
    public const string PrivateParties = "private-parties";

    /// <summary>It is only possible, denied or called for.</summary>
    public const string NotSettled = "not-settled";

    /// <summary>It is spoken of and not reported: in a quotation, a question, a noun phrase, far from whoever does it.</summary>
    public const string InPassing = "in-passing";

    /// <summary>Too much speaks against what it seems to tell: a subordinate clause, a far subject, many names, a page that is no report; see <c>doubts</c> in <c>scope.yaml</c>.</summary>
    public const string Doubtful = "doubtful";

    /// <summary>The page is of a genre that uses the words of acts for something else: <c>page-crime</c> …</summary>
    public const string PagePrefix = "page-";

    /// <summary>Whether the page is about private affairs or crime at home, which may be news all the same.</summary>
    public static bool IsPageOfHome(string reason) => reason is PagePrefix + "private" or PagePrefix + "crime";
}
