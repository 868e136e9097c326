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

    /// <summary>Adds the reports of a sentence to <paramref name="drafts"/>.</summary>
    public static void Draft(SentenceReading sentence, List<ActDraft> drafts)
    {
        var candidates = CandidateFinder.Find(sentence);
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
            && (IsAgo(date) || (date is { IsKnown: true, Precision: DatePrecision.Year } && !IsYearOf(sentence, sign, date)))
            ? ActDate.Unknown
            : date;

    private static bool IsYearOf(SentenceReading sentence, ActSign sign, ActDate date) =>
        sentence.Dates.Any(told => told.Text == date.Text && OpensOrFollows(sentence, sign, told));

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
        sentence.Article.HasCue(Math.Max(sentence.First, sign.First - FarthestBackground), sign.First, CueKinds.Background)
        || (sign.HasSubject && OpensBefore(sentence));

    // "Trước đó ít ngày, …": earlier, and nobody counts how much
    private static bool OpensBefore(SentenceReading sentence) =>
        (sentence.Article.Word(sentence.First), sentence.Article.Word(sentence.First + 1)) is ("trước", "đó") && !OpensWithDate(sentence);

    private static bool OpensWithDate(SentenceReading sentence) =>
        sentence.Dates.Exists(date => date.Start is not null && sentence.Article.Tokens.FirstAt(date.Span.Start) == sentence.First);
}
