using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Places;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>Codes the signs of one sentence, each by itself.</summary>
internal static class ActDrafter
{
    private const int OpeningCharacters = 12;
    private const int FarthestBackground = 8;
    private const int FarthestJoint = 8;

    /// <summary>Adds the reports of a sentence to <paramref name="drafts"/>.</summary>
    public static void Draft(SentenceReading sentence, List<ActDraft> drafts)
    {
        var candidates = Candidates(sentence);
        if (candidates.Count == 0)
        {
            return;
        }

        // dates and status words belong to acts, so words that turned out to be none are out of the way first
        var live = sentence.Signs.TrueForAll(IsAct) ? sentence : sentence with { Signs = sentence.Signs.FindAll(IsAct) };
        if (candidates.Exists(candidate => !live.Signs.Contains(candidate.Sign)))
        {
            live = live with { Signs = live.Signs.ConvertAll(sign => sign.Rival is { } rival && IsOf(candidates, rival) ? rival : sign) };
        }

        foreach (var candidate in candidates)
        {
            foreach (var draft in IsPlayful(sentence, candidate) ? [] : DayByDay.Split(Draft(live, candidate)))
            {
                if (IsReport(draft))
                {
                    drafts.Add(draft);
                }
            }
        }

        bool IsAct(ActSign sign) => sign.Rule.Frame is not (ActFrame.Travel or ActFrame.Say) || IsOf(candidates, sign);
    }

    private static bool IsOf(List<ActCandidate> candidates, ActSign sign) => candidates.Exists(candidate => candidate.Sign == sign);

    private static List<ActCandidate> Candidates(SentenceReading sentence)
    {
        var candidates = new List<ActCandidate>();
        foreach (var sign in sentence.Signs)
        {
            if (!sentence.Article.IsFigurative(sign.Rule.Type) && !OuterAct.Covers(sentence, sign) && Candidate(sentence, sign) is { } candidate)
            {
                candidates.AddRange(candidate.Mode == "visit" ? Journey.Split(sentence, candidate) : InTurn.Split(sentence, candidate));
            }
        }

        if (candidates.Count > 1)
        {
            candidates.RemoveAll(candidate => candidate.Sign is { IsNoun: false, Rule: { Type: "AGREE", Mode: "" } } && IsOfHelp(candidate.Sign, candidates));
        }

        return candidates;
    }

    private static bool IsOfHelp(ActSign promise, List<ActCandidate> candidates) => candidates.Exists(next => OuterAct.IsPromisedHelp(promise, next));

    // 'quán bún chả "tấn công" khẩu vị': a verb in quotation marks of its own, by nobody in particular
    private static bool IsPlayful(SentenceReading sentence, ActCandidate candidate)
    {
        var sign = candidate.Sign;
        return (candidate.Roles.Actors.Count == 0 || candidate.Roles.IsAssumed) && sign.First > sentence.First && sign.End < sentence.End
            && sentence.Article.Word(sign.First - 1) is "\"" or "“" or "'" or "‘" && sentence.Article.Word(sign.End) is "\"" or "”" or "'" or "’";
    }

    // "không ai bị tra tấn", "nếu bị tấn công": a rule or a fear, unless somebody is named; an office speaks of somebody anyway
    private static bool IsReport(ActDraft draft) => draft.IsPointing || draft.Type == "PERSONNEL" ||
        SameEvent.IsReal(draft.Status.Value) || draft.Status.Value is EventStatus.Planned or EventStatus.Cancelled
        || draft.Roles.Actors.Any(actor => actor.Rule != HomeCountry.Rule) && draft.HasParties && (draft.Type != "ASSAULT" || draft.Roles.Actors.Count > 0);

    private static ActCandidate? Candidate(SentenceReading sentence, ActSign sign)
    {
        var mode = ModeFinder.Find(sentence, sign);
        if (mode is null)
        {
            return OfRival(sentence, sign);
        }

        var found = ParticipantFinder.Find(sentence, sign);
        // a call has no place: what stands beside it is where one of the two was, or what they spoke of
        var place = mode == "phone" ? null : PlaceFinder.Find(sentence, sign);
        var roles = RoleAssigner.Assign(sentence, sign, found, place is null ? null : HomeCountry.AsCountry(place));
        if (roles is not null && (IsOfOffice(sign, roles) || (roles.Actors.Count == 0 && !NeedCheck.Met(sign.Rule.Needs, roles, sentence.Article.Tokens.Text))) && found is { Onlooker: null, IsPassive: false } && VerbChain.Subject(sentence, sign) is { } subject)
        {
            found.Subject = subject;
            roles = RoleAssigner.Assign(sentence, sign, found, place is null ? null : HomeCountry.AsCountry(place));
        }

        if (roles is null || !NeedCheck.Met(sign.Rule.Needs, roles, sentence.Article.Tokens.Text))
        {
            return IsPointing(sentence, sign, roles) ? new ActCandidate(sign, mode, Roles.None, place) : OfRival(sentence, sign);
        }

        // "Nga tập trận ở biển Baltic", "ông X giám sát cuộc tập trận": with nobody
        if (sign.Rule.Alone.Length > 0 && roles.Count < 2 && (sign.HasSubject || (roles.Any(party => party.Country.Length > 0) && !IsJoint(sentence, sign))))
        {
            return Candidate(sentence, sign with { Rule = EventCodebook.Default.Named(sign.Rule.Alone) });
        }

        if (!IsSession(sign, roles))
        {
            place = IsWatched(sign, mode, place, roles) ? null : place;
            var isSummit = sign.Rule.Name == "consult.summit-pair" && (roles.Actors.Count > 2 || roles.Actors.Any(actor => actor is { Kind: EntityKind.Organization, Country.Length: 0 }));
            return new ActCandidate(sign, isSummit ? "multilateral" : IsSummitOfTwo(sign, roles) ? "meet" : mode, roles, place);
        }

        var isInternational = roles.Actors[0].Country.Length == 0;
        return sign.IsNoun && !isInternational ? null : new ActCandidate(sign, isInternational ? "multilateral" : mode, roles, place);
    }

    // "đắc cử tổng thống X, theo kết quả sơ bộ, và sẽ tuyên thệ": a state takes no office
    private static bool IsOfOffice(ActSign sign, Roles roles) =>
        sign.Rule is { Type: "PERSONNEL", Mode: "inaugurate" } && roles.Actors is [{ Kind: EntityKind.Country or EntityKind.Organization }];

    // "trục xuất 18 nhà ngoại giao X bị coi là gián điệp": the heavier words are no act here, the lighter ones are
    private static ActCandidate? OfRival(SentenceReading sentence, ActSign sign) =>
        sign.Rival is { } rival ? Candidate(sentence with { Signs = sentence.Signs.ConvertAll(other => other == sign ? rival : other) }, rival) : null;

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

    // "Hội đồng Bảo an họp": a body in session; that of one country's parliament or party is no talk with others
    private static bool IsSession(ActSign sign, Roles roles) =>
        sign.Rule is { Type: "CONSULT", Mode: "meet", Frame: ActFrame.Reciprocal } && roles.Actors is [{ Kind: EntityKind.Organization }];

    // "cuộc gặp diễn ra vào ngày 1/12": a noun that names nobody can only be of an act told elsewhere in the article
    private static bool IsPointing(SentenceReading sentence, ActSign sign, Roles? roles) =>
        (sign.IsNoun || PactOfTalk.IsSigned(sentence, sign)) && roles is not null && roles.Count == 0 && sign.Rule.Type is "CONSULT" or "AGREE" or "RETREAT" && sign.Rule.Mode is not "multilateral";

    private static ActDraft Draft(SentenceReading sentence, ActCandidate candidate)
    {
        var (sign, mode, roles, place) = candidate;
        var status = StatusFinder.Find(sentence, sign);
        var told = WordsToCome.Date(sentence, sign, status, Own(sentence, sign, candidate.Date ?? ActDateFinder.Find(sentence, sign)));
        var date = DayOfCallingOff.Without(sentence, sign, status, told);
        return new ActDraft
        {
            Sentence = sentence,
            Sign = sign,
            Type = sign.Rule.Type,
            Mode = mode,
            Roles = roles,
            Status = status,
            IsNews = Telling.IsNews(sentence, sign, roles, date),
            IsPlain = Telling.IsPlain(sentence, sign, roles),
            OwnRoles = roles,
            Date = date,
            OwnDate = date,
            Place = sign.Rule.Frame is ActFrame.Visit or ActFrame.Travel ? roles.Actors.LastOrDefault(actor => actor.Kind == EntityKind.Country) ?? place : place,
            IsBackground = IsBackground(sentence, sign) || DateBound.IsMeasuredFrom(sentence, sign) || CountedDate.Find(sentence, sign) is not null,
        };
    }

    // "đã cam kết đến năm 2020", "thỏa thuận (ký năm 2010)": where nothing dates the article, a year counts for the act when the sentence begins with it
    private static ActDate Own(SentenceReading sentence, ActSign sign, ActDate date) =>
        !sentence.Article.IsDated
            && (IsAgo(date) || (date is { IsKnown: true, Precision: DatePrecision.Year } && !sentence.Dates.Any(told => told.Text == date.Text && OpensOrFollows(sentence, sign, told))))
            ? ActDate.Unknown
            : date;

    // "một ngày trước": before the day of the article, which nothing tells, and not before the day last told, as "một ngày trước đó"
    private static bool IsAgo(ActDate date) => date is { Basis: DateBasis.Relative, Precision: DatePrecision.Day } && date.Text.EndsWith("trước", StringComparison.OrdinalIgnoreCase);

    // "Năm 1967, Pháp …", "được bổ nhiệm vào năm 2013", "được bổ nhiệm năm 2010"
    private static bool OpensOrFollows(SentenceReading sentence, ActSign sign, DateMention told)
    {
        var article = sentence.Article;
        var first = article.Tokens.FirstAt(told.Span.Start);
        return first == sentence.First || told.Text.StartsWith("Năm", StringComparison.Ordinal) || ((article.Word(first - 1) is "vào" || (article.Word(first - 1) is "hồi" && !article.Has(sign.End, first, "sau", "trước", "vụ", "từ", "đợt")) || first == sign.End) && sign.Rule.Type != "AGREE")
            || (told.Span.Start - sentence.Sentence.Span.Start <= OpeningCharacters && article.Word(first - 1) is not ("đến" or "tới"));
    }

    private static bool IsBackground(SentenceReading sentence, ActSign sign) =>
        sentence.Article.HasCue(Math.Max(sentence.First, sign.First - FarthestBackground), sign.First, CueKinds.Background);
}
