using Pipeline.Core.Articles;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// How much in the telling of an act speaks against its being what the sign, the parties and the date say. Each doubt alone is
/// common in sound reports; it is their sum that tells. Points stand in <c>scope.yaml</c> and were set by 552 events of real dated
/// articles that were judged one by one (docs/quality.md).
/// </summary>
internal static class Doubts
{
    // so many parties in one sentence are easily confused
    private const int Crowd = 4;

    // asked of every act of a dated article, in the order of their price
    private static readonly (string Name, Func<ActDraft, bool> Holds)[] Checks =
    [
        ("unsettled", draft => !EventScope.IsSettled(draft)),
        ("not-news", draft => !draft.IsNews),
        ("not-plain", draft => !draft.IsPlain),
        ("told-again", draft => draft.Reports > 1),
        ("lead", draft => draft.Sentence.IsLead),
        ("assumed", draft => draft.OwnRoles.IsAssumed),
        ("feature", draft => draft.Sentence.Article.Page.IsFeature),
        ("sparse", draft => draft.Sentence.Article.Page.IsSparse),
        ("long", draft => draft.Sentence.Article.Page.IsLong),
        ("crowded", draft => draft.Sentence.Groups.Count >= Crowd),
        ("year-written", draft => draft.Date is { IsKnown: true, Basis: DateBasis.Explicit }),
        ("loose", draft => ScopeRules.Covers(ScopeRules.Default.Loose, draft.Type, draft.Mode)),
        ("firm", draft => ScopeRules.Covers(ScopeRules.Default.Firm, draft.Type, draft.Mode)),
        ("unaimed", draft => draft.Roles.Recipients.Count == 0 && ScopeRules.Covers(ScopeRules.Default.Aimed, draft.Type, draft.Mode)),
        ("half-attack", draft => draft.Type == "ASSAULT" && !AttackCheck.IsReal(draft)),
        ("behind-act", draft => draft.Sentence.Signs.Any(other => other != draft.Sign && other.End <= draft.Sign.First)),
        ("behind-conjunction", draft => IsBehind(draft, CueKinds.Boundary, draft.Sentence.First)),
        ("past-post", draft => draft.Type == "PERSONNEL" && IsBehind(draft, CueKinds.Adverbial, ClauseFirst(draft))),
        ("no-subject", draft => draft.Sentence.Sentence.Kind != BlockKind.Title && Subject(draft) is null),
        ("in-adverbial", draft => IsBehind(draft, CueKinds.Adverbial, ClauseFirst(draft))),
        ("headline-party", IsOfHeadline),
        ("lasting", EventScope.IsOfNoDay),
    ];

    private static readonly Lazy<int[]> Points = new(() => [.. Checks.Select(check => ScopeRules.Default.Doubts[check.Name])]);

    // what the checks from each on can add and take away at most
    private static readonly Lazy<int[]> MostAhead = new(() => [.. Enumerable.Range(0, Checks.Length).Select(from => Points.Value.Skip(from).Where(points => points > 0).Sum())]);
    private static readonly Lazy<int[]> LeastAhead = new(() => [.. Enumerable.Range(0, Checks.Length).Select(from => Points.Value.Skip(from).Where(points => points < 0).Sum())]);

    /// <summary>Names of the checks; <c>scope.yaml</c> gives points to each of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Checks.Select(check => check.Name)];

    /// <summary>Whether more speaks against the act than an article of its kind may leave open.</summary>
    public static bool AreTooMany(ActDraft draft)
    {
        var limit = draft.Sentence.Article.Page.IsReport ? ScopeRules.Default.MostInReport : ScopeRules.Default.MostElsewhere;
        var (worth, least, most) = (Points.Value, LeastAhead.Value, MostAhead.Value);
        var points = 0;
        for (var i = 0; i < Checks.Length; i++)
        {
            // no later check can change the answer: most acts need half of them
            if (points + least[i] > limit || points + most[i] <= limit)
            {
                return points + least[i] > limit;
            }

            points += worth[i] != 0 && Checks[i].Holds(draft) ? worth[i] : 0;
        }

        return points > limit;
    }

    private static bool IsBehind(ActDraft draft, CueKinds kinds, int first)
    {
        for (var at = first; at < draft.Sign.First; at++)
        {
            if (draft.Sentence.Article.Is(at, kinds))
            {
                return true;
            }
        }

        return false;
    }

    // "Phát biểu khi tiếp khách, Tổng thống X …": what a comma closes is another clause
    private static int ClauseFirst(ActDraft draft)
    {
        var (sentence, sign) = (draft.Sentence, draft.Sign);
        var at = Subject(draft)?.First ?? sign.First;
        while (at > sentence.First && !sentence.Article.IsPunctuation(at - 1))
        {
            at--;
        }

        return at;
    }

    private static PartyGroup? Subject(ActDraft draft) =>
        draft.Sign.HasSubject ? ClauseOpening.Subject(draft.Sentence, draft.Sign) : null;

    private static bool IsOfHeadline(ActDraft draft)
    {
        var analysis = draft.Sentence.Article.Analysis;
        var headline = analysis.Sentences.FirstOrDefault(sentence => sentence.Kind == BlockKind.Title);
        return headline is not null && analysis.Entities.Any(entity => headline.Span.Contains(entity.Span) && PublicParties.IsPublic(entity) && draft.Roles.Any(party => party.EntityId == entity.EntityId));
    }
}
