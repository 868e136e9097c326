using System.Buffers;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Scope;

/// <summary>The rules of <c>Data/vi/scope.yaml</c>.</summary>
internal sealed record ScopeRules
{
    private static readonly Lazy<ScopeRules> Embedded = new(() => ScopeRulesReader.Read("vi/scope.yaml", Language.Rules.Files.DataFile.Load("vi/scope.yaml")));

    public static ScopeRules Default => Embedded.Value;

    /// <summary>Offices in which a person acts for a state or an international body.</summary>
    public required IReadOnlySet<string> Offices { get; init; }

    /// <summary>Offices whose holders are no private persons when something is done to them.</summary>
    public required IReadOnlySet<string> Local { get; init; }

    /// <summary>Posts, in lower case, that make the same of somebody when they stand behind the name.</summary>
    public required string[] Posts { get; init; }

    /// <summary>Posts, in lower case, that make it news who wins, takes, is given or leaves them.</summary>
    public required SearchValues<string> PublicPosts { get; init; }

    /// <summary>Words, in lower case, that make a post one of a firm, a club or a school.</summary>
    public required SearchValues<string> PrivatePosts { get; init; }

    /// <summary>Who appoints to public posts and dismisses from them, in lower case.</summary>
    public required SearchValues<string> Deciders { get; init; }

    /// <summary>Bodies of the name lists that act for nobody but themselves.</summary>
    public required IReadOnlySet<string> Firms { get; init; }

    /// <summary>Networks on which news spreads.</summary>
    public required IReadOnlySet<string> Networks { get; init; }

    /// <summary>Words, in lower case, under which the readers' own country acts as a state.</summary>
    public required string[] Home { get; init; }

    /// <summary>Common nouns, in lower case, that act for a foreign state as such.</summary>
    public required string[] Forces { get; init; }

    /// <summary>Signs, in lower case, that tell how things stand more often than what was done.</summary>
    public required string[] Lasting { get; init; }

    /// <summary>Words, in lower case, that between subject and verb tell of a habit, an attempt or a relative clause.</summary>
    public required IReadOnlySet<string> Unreported { get; init; }

    /// <summary>Words, in lower case, that make a drill of an attack told in the same sentence.</summary>
    public required SearchValues<string> Drills { get; init; }

    /// <summary>Words, in lower case, of nature's blows: unless somebody attacks somebody they are no attack.</summary>
    public required SearchValues<string> Disasters { get; init; }

    /// <summary>Words, in lower case, with which heavy weapons are fired at somebody and not only tested.</summary>
    public required SearchValues<string> Aiming { get; init; }

    /// <summary>Words, in lower case, that make a rescue or a parade of forces sent in the same sentence.</summary>
    public required SearchValues<string> Rescues { get; init; }

    /// <summary>With what the name of a body abroad begins that acts for its state or speaks for many.</summary>
    public required string[] ForeignBodies { get; init; }

    /// <summary>Two words before a country that make private people of it.</summary>
    public required WordPairs PrivateHeads { get; init; }

    /// <summary>What stands before a country and still is the state: <c>quân đội X</c>.</summary>
    public required IReadOnlySet<string> StateHeads { get; init; }

    /// <summary>What stands before a name and makes another person or thing of it: <c>con ông X</c>, <c>luật sư của X</c>.</summary>
    public required IReadOnlySet<string> OtherHeads { get; init; }

    /// <summary>Words of kinship before a name: another person than the one named.</summary>
    public required string[] Kin { get; init; }

    /// <summary>Who works for somebody, stands by him or against him; with <c>của</c> behind them they are another person than the one named.</summary>
    public required IReadOnlySet<string> Followers { get; init; }

    /// <summary>Phrases of a sentence that tells a rule or a habit.</summary>
    public required SearchValues<string> Generic { get; init; }

    /// <summary>Words that point to a time long past.</summary>
    public required SearchValues<string> Then { get; init; }

    /// <summary>Words by which only an article of unknown day is read.</summary>
    public required UndatedWords Undated { get; init; }

    /// <summary>Words with which a sentence opens that weighs or guesses, in lower case.</summary>
    public required string[] Commentary { get; init; }

    /// <summary>Nouns and verbs, one or two words long, whose "rằng" opens an opinion or a fear.</summary>
    public required IReadOnlySet<string> Opinions { get; init; }

    /// <summary>Verbs whose object, not subject, gets or loses a post.</summary>
    public required string[] Appointing { get; init; }

    /// <summary>Two words between subject and verb that tell of a habit.</summary>
    public required IReadOnlySet<string> Habits { get; init; }

    /// <summary>First words of a noun phrase for people who can be asked.</summary>
    public required IReadOnlySet<string> Asked { get; init; }

    /// <summary>Words of an agreement that one alone cannot reach, in lower case.</summary>
    public required string[] Mutual { get; init; }

    /// <summary>First words of a state of emergency.</summary>
    public required IReadOnlySet<string> Emergencies { get; init; }

    /// <summary>Words shortly before it with which it is imposed or prolonged; without them it is in force already.</summary>
    public required IReadOnlySet<string> Imposing { get; init; }

    /// <summary>Words right before a year that make it an aim or a span, not the time of the act.</summary>
    public required IReadOnlySet<string> YearAims { get; init; }

    /// <summary>Words that join a partner to a talk; a country behind it without one of them is its topic.</summary>
    public required IReadOnlySet<string> TalkJoints { get; init; }

    /// <summary>Words behind the verb of saying with which its subject goes on to act itself.</summary>
    public required IReadOnlySet<string> NextDeed { get; init; }

    /// <summary>Acts, as TYPE or TYPE/mode, whose signs are used loosely.</summary>
    public required ActMap<string> Loose { get; init; }

    /// <summary>Acts whose signs hardly mean anything else.</summary>
    public required ActMap<string> Firm { get; init; }

    /// <summary>Acts that are done to or about somebody.</summary>
    public required ActMap<string> Aimed { get; init; }

    /// <summary>Points of each of <see cref="Scope.Doubts.Names"/>; negative when it speaks for the act.</summary>
    public required IReadOnlyDictionary<string, int> Doubts { get; init; }

    /// <summary>How many points an act may have in a short article full of days.</summary>
    public required int MostInReport { get; init; }

    /// <summary>How many points an act may have in any other dated article.</summary>
    public required int MostElsewhere { get; init; }

    /// <summary>What acts must tell to make an event.</summary>
    public required ActMap<ScopeRule> Rules { get; init; }

    /// <summary>Whether a list names acts of this type, or of this type and mode.</summary>
    public static bool Covers(ActMap<string> acts, string type, string mode) => acts.Find(type, mode) is not null;

    /// <summary>The first rule that covers acts of this type and mode, or null.</summary>
    public ScopeRule? For(string type, string mode) => Rules.Find(type, mode);
}
