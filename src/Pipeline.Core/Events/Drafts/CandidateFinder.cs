using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Places;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>What the signs of a sentence may stand for, with the parties and the place that each would have.</summary>
internal static class CandidateFinder
{
    private const int FarthestJoint = 8;

    /// <summary>In reading order; a sign that is no act here, and whose lighter reading is none either, is left out.</summary>
    public static List<ActCandidate> Find(SentenceReading sentence)
    {
        var candidates = new List<ActCandidate>();
        foreach (var sign in sentence.Signs)
        {
            if (!sentence.Article.IsFigurative(sign.Rule.Type) && !OuterAct.Covers(sentence, sign) && Of(sentence, sign) is { } candidate)
            {
                candidates.AddRange(candidate.Mode == "visit" ? Journey.Split(sentence, candidate) : InTurn.Split(sentence, candidate));
            }
        }

        if (candidates.Count > 1)
        {
            RemovePromises(candidates);
        }

        return candidates;
    }

    private static void RemovePromises(List<ActCandidate> candidates) =>
        candidates.RemoveAll(candidate => candidate.Sign is { IsNoun: false, Rule: { Type: "AGREE", Mode: "" } } && IsOfHelp(candidate.Sign, candidates));

    private static bool IsOfHelp(ActSign promise, List<ActCandidate> candidates) => candidates.Exists(next => OuterAct.IsPromisedHelp(promise, next));

    private static ActCandidate? Of(SentenceReading sentence, ActSign sign)
    {
        var mode = ModeFinder.Find(sentence, sign);
        if (mode is null)
        {
            return OfRival(sentence, sign);
        }

        // a call has no place: what stands beside it is where one of the two was, or what they spoke of
        var place = mode == "phone" ? null : PlaceFinder.Find(sentence, sign);
        var roles = Parties(sentence, sign, place is null ? null : HomeCountry.AsCountry(place));
        if (roles is null || !NeedCheck.Met(sign.Rule.Needs, roles, sentence.Article.Tokens.Text))
        {
            return IsPointing(sentence, sign, roles) ? new ActCandidate(sign, mode, Roles.None, place) : OfRival(sentence, sign);
        }

        // "Nga tập trận ở biển Baltic", "ông X giám sát cuộc tập trận": with nobody
        if (sign.Rule.Alone.Length > 0 && roles.Count < 2 && (sign.HasSubject || (roles.Any(party => party.Country.Length > 0) && !IsJoint(sentence, sign))))
        {
            return Of(sentence, sign with { Rule = EventCodebook.Default.Named(sign.Rule.Alone) });
        }

        return IsSession(sentence, sign, roles) ? OfSession(sign, mode, roles, place) : OfParties(sign, mode, roles, place);
    }

    private static Roles? Parties(SentenceReading sentence, ActSign sign, EntityMention? country)
    {
        var found = ParticipantFinder.Find(sentence, sign);
        var roles = RoleAssigner.Assign(sentence, sign, found, country);
        if (roles is not null && (IsOfOffice(sign, roles) || (roles.Actors.Count == 0 && !NeedCheck.Met(sign.Rule.Needs, roles, sentence.Article.Tokens.Text))) && found is { Onlooker: null, IsPassive: false } && (found.Subject is null || sign.Rule.Type != "ASSAULT") && !UnknownAttacker.Acts(sentence, sign) && VerbChain.Subject(sentence, sign) is { } subject)
        {
            found.Subject = subject;
            roles = RoleAssigner.Assign(sentence, sign, found, country);
        }

        return roles;
    }

    private static ActCandidate OfParties(ActSign sign, string mode, Roles roles, EntityMention? place)
    {
        var isSummit = sign.Rule.Name == "consult.summit-pair" && (roles.Actors.Count > 2 || roles.Actors.Any(actor => actor is { Kind: EntityKind.Organization, Country.Length: 0 }));
        return new ActCandidate(sign, isSummit ? "multilateral" : IsSummitOfTwo(sign, roles) ? "meet" : mode, roles, IsWatched(sign, mode, place, roles) ? null : place);
    }

    private static ActCandidate? OfSession(ActSign sign, string mode, Roles roles, EntityMention? place)
    {
        var isInternational = roles.Actors[0].Country.Length == 0;
        return sign.IsNoun && !isInternational ? null : new ActCandidate(sign, isInternational ? "multilateral" : mode, roles, place);
    }

    // "đắc cử tổng thống X, theo kết quả sơ bộ, và sẽ tuyên thệ": a state takes no office
    private static bool IsOfOffice(ActSign sign, Roles roles) =>
        sign.Rule is { Type: "PERSONNEL", Mode: "inaugurate" } && roles.Actors is [{ Kind: EntityKind.Country or EntityKind.Organization }];

    // "trục xuất 18 nhà ngoại giao X bị coi là gián điệp": the heavier words are no act here, the lighter ones are
    private static ActCandidate? OfRival(SentenceReading sentence, ActSign sign) =>
        sign.Rival is { } rival ? Of(sentence with { Signs = sentence.Signs.ConvertAll(other => other == sign ? rival : other) }, rival) : null;

    // "radar ở X phát hiện tên lửa mà Y phóng thử": a state tests at home or at sea
    private static bool IsWatched(ActSign sign, string mode, EntityMention? place, Roles roles) =>
        sign.Rule.Type == "MOBILIZE" && mode == "weapons" && place is { Kind: EntityKind.Country } && place.Span.Start < sign.Span.Start && roles.Actors is [{ Country.Length: > 0 } actor] && actor.Country != place.Country;

    // "hủy cuộc diễn tập hải quân chung (với X)"
    private static bool IsJoint(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Has(sign.First, Math.Min(sentence.End, sign.End + FarthestJoint), "chung", "song", "phương", "bên", "liên", "với");

    // "hội nghị thượng đỉnh Mỹ - Triều"
    private static bool IsSummitOfTwo(ActSign sign, Roles roles) =>
        sign.Rule is { Type: "CONSULT", Frame: ActFrame.Gathering } && roles.Actors is [{ Kind: EntityKind.Country or EntityKind.Person } one, { Kind: EntityKind.Country or EntityKind.Person } other]
        && one.Span.Start > sign.Span.Start && other.Span.Start > sign.Span.Start;

    // "Hội đồng Bảo an họp", "lãnh đạo G7 họp trực tuyến": a body in session; that of one country's parliament or party is no talk with others
    private static bool IsSession(SentenceReading sentence, ActSign sign, Roles roles) =>
        sign.Rule is { Type: "CONSULT", Frame: ActFrame.Reciprocal } && roles.Actors is [{ Kind: EntityKind.Organization }] && (sign.Rule.Mode == "meet" || (sign.Rule.Mode == "phone" && sentence.Article.Has(sign.First, sign.End, "họp", "nghị")));

    // "cuộc gặp diễn ra vào ngày 1/12": a noun that names nobody can only be of an act told elsewhere in the article
    private static bool IsPointing(SentenceReading sentence, ActSign sign, Roles? roles) =>
        (sign.IsNoun || PactOfTalk.IsSigned(sentence, sign)) && roles is not null && roles.Count == 0 && sign.Rule.Type is "CONSULT" or "AGREE" or "RETREAT" && sign.Rule.Mode is not "multilateral";
}
