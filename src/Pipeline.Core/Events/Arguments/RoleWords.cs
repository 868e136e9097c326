using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Words that those ask for who find the parties of an act; the lists of them are in <c>Data/vi/role-words.yaml</c>.</summary>
internal static class RoleWords
{
    private static readonly IReadOnlyList<DataLine> Lines = DataLineFile.Load("vi/role-words.yaml");

    /// <summary>Words between "hội nghị" and the body that meets.</summary>
    public static readonly IReadOnlySet<string> KindsOfMeeting = List("kinds of meeting");

    /// <summary>Words that count goods; a name behind them is their maker.</summary>
    public static readonly IReadOnlySet<string> CountedGoods = List("counted goods");

    /// <summary>First syllables of verbs of summoning an envoy.</summary>
    public static readonly IReadOnlySet<string> Summoning = List("summoning");

    /// <summary>Last syllables of nouns behind which "như" names members.</summary>
    public static readonly IReadOnlySet<string> Listed = List("listed");

    /// <summary>First syllables of taking a post.</summary>
    public static readonly IReadOnlySet<string> TakingPost = List("taking post");

    /// <summary>Words that point back at what was just told.</summary>
    public static readonly IReadOnlySet<string> Pointing = List("pointing");

    /// <summary>First syllables of nouns for a deed.</summary>
    public static readonly IReadOnlySet<string> Deeds = List("deeds");

    /// <summary>Syllables that say how strongly somebody protests.</summary>
    public static readonly IReadOnlySet<string> Manner = List("manner");

    /// <summary>Syllables that tell how many or which words somebody refuses.</summary>
    public static readonly IReadOnlySet<string> Quantities = List("quantities");

    /// <summary>Nouns of two syllables for words that are answered.</summary>
    public static readonly WordPairs Answered = Pairs("answered");

    /// <summary>Verbs of driving back, preventing or looking into an attack.</summary>
    public static readonly WordPairs Repelling = Pairs("repelling");

    /// <summary>Verbs of defying or suffering what others ordered or did.</summary>
    public static readonly WordPairs Defying = Pairs("defying");

    /// <summary>Means and verbs of breaking up a crowd.</summary>
    public static readonly WordPairs CrowdControl = Pairs("crowd control");

    /// <summary>Nouns for those whom police are after; of longer ones the first two syllables.</summary>
    public static readonly WordPairs Suspects = Pairs("suspects");

    /// <summary>Nouns for what is decided, promised or asked.</summary>
    public static readonly WordPairs Decided = Pairs("decided");

    /// <summary>Verbs of doing what a noun names.</summary>
    public static readonly WordPairs CarryingOut = Pairs("carrying out");

    /// <summary>Verbs by which a decision, plea or charge comes into the world.</summary>
    public static readonly WordPairs Making = Pairs("making");

    /// <summary>Nouns for a drill.</summary>
    public static readonly WordPairs Drills = Pairs("drills");

    /// <summary>Verbs of taking part in what others hold.</summary>
    public static readonly WordPairs TakingPart = Pairs("taking part");

    /// <summary>First syllables of what is told of somebody between two commas.</summary>
    public static readonly IReadOnlySet<string> Asides = List("asides");

    /// <summary>First two syllables of the seats of those who govern.</summary>
    public static readonly WordPairs Seats = Pairs("seats");

    /// <summary>Last syllables of verbs of knowing, fearing and hoping.</summary>
    public static readonly IReadOnlySet<string> Knowing = List("knowing");

    /// <summary>Syllables of headlines about a meeting or an agreement.</summary>
    public static readonly IReadOnlySet<string> Talks = List("talks");

    /// <summary>Last syllables of words for meetings of guests from elsewhere.</summary>
    public static readonly IReadOnlySet<string> Meetings = List("meetings");

    /// <summary>Last syllables of words for where somebody lives, not where something happens.</summary>
    public static readonly IReadOnlySet<string> Residing = List("residing");

    /// <summary>Counts of one or a few people.</summary>
    public static readonly IReadOnlySet<string> Few = List("few");

    /// <summary>Words before the name of one person, or for nobody.</summary>
    public static readonly IReadOnlySet<string> OnePerson = List("one person");

    /// <summary>Last syllables of verbs of command.</summary>
    public static readonly IReadOnlySet<string> Commanding = List("commanding");

    /// <summary>First two syllables of nouns for a visit.</summary>
    public static readonly IReadOnlySet<string> Visits = List("visits");

    /// <summary>First two syllables of nouns for what a court decides.</summary>
    public static readonly IReadOnlySet<string> Verdicts = List("verdicts");

    /// <summary>First two syllables of nouns for a ban on people at home.</summary>
    public static readonly IReadOnlySet<string> Bans = List("bans");

    /// <summary>First two syllables of nouns for a coup.</summary>
    public static readonly IReadOnlySet<string> Coups = List("coups");

    /// <summary>First two syllables of nouns for what a state does, whatever it is.</summary>
    public static readonly IReadOnlySet<string> Decisions = List("decisions");

    private static WordPairs Pairs(string key) => new(DataLineFile.Items(Lines, key));

    private static HashSet<string> List(string key) => new(DataLineFile.Items(Lines, key), StringComparer.Ordinal);
}
