using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>"EU không công nhận X", and below "Tại cuộc họp ngày 6/2, các nước EU tái khẳng định …": what a page of unknown day has as its headline it tells with the day in other words.</summary>
/// <remarks>Only the first sentence with a day counts, only where it names the same parties, and of deeds only where it tells one of that kind.</remarks>
internal static class LeadDay
{
    private const int FarthestSentences = 5;
    private const int MostOpeningWords = 16;

    /// <param name="drafts">All reports of the article, in reading order.</param>
    /// <param name="sentences">Its sentences.</param>
    public static void Settle(IReadOnlyList<ActDraft> drafts, IReadOnlyList<SentenceReading> sentences)
    {
        if (FirstWithDay(sentences) is not { } sentence)
        {
            return;
        }

        foreach (var news in drafts)
        {
            if (news.Sentence.Sentence.Index < sentence.Sentence.Index && news is { Sentence.IsLead: true, Date.IsTold: false, Status.Value: EventStatus.Occurred } && HeadlineDay.IsHeadlined(news) && Of(drafts, news, sentence) is { } day)
            {
                news.Date = day.IsYearlessSpan ? day : day.ForNext();
            }
        }
    }

    private static SentenceReading? FirstWithDay(IReadOnlyList<SentenceReading> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Sentence.Index > FarthestSentences)
            {
                return null;
            }

            if (sentence.Dates.Exists(ToldDay.IsDay) && !IsCaption(sentence))
            {
                return sentence;
            }
        }

        return null;
    }

    // "Hiện trường vụ nổ ngày 9/5. (Nguồn: AFP) Ngày 9/5, …": words under a picture, often of another day
    private static bool IsCaption(SentenceReading sentence)
    {
        var mark = sentence.End < sentence.Article.Tokens.Count && sentence.Article.Word(sentence.End) is "(" ? sentence.End + 1 : sentence.End;
        return mark < sentence.Article.Tokens.Count && sentence.Article.Word(mark) is "ảnh" or "nguồn";
    }

    private static ActDate? Of(IReadOnlyList<ActDraft> drafts, ActDraft news, SentenceReading sentence)
    {
        foreach (var draft in drafts)
        {
            if (draft.Sentence == sentence && draft.Type == news.Type && draft is { IsBackground: false, OwnDate.IsDay: true, Status.Value: EventStatus.Occurred } && SharesActor(draft, news) && DayBelow.IsDone(draft))
            {
                return draft.OwnDate;
            }
        }

        // who admits a fault does so in words, too; who stops a charge does not
        var isSaid = SpokenActs.AreAimed(news.Type) || (news is { Type: "CONCEDE", Mode: "" } && IsSpoken(sentence));
        return !news.HasParties ? null
            : !news.Roles.All.All(party => Names(sentence, party)) ? isSaid && news.Roles.Actors is [var speaker] ? SaidDay.Of(sentence, speaker) : null
            : isSaid ? IsReported(sentence, news) || !IsSpoken(sentence) ? null : OpeningDay(sentence, news)
            : news.Sentence.Sentence.Kind == BlockKind.Title && sentence.Sentence.Index == 1 ? ToldDayOf(sentence, news) : null;
    }

    private static bool SharesActor(ActDraft draft, ActDraft news) =>
        news.Roles.Actors.Any(actor => draft.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)));

    private static bool Names(SentenceReading sentence, EntityMention party) =>
        sentence.Groups.Any(group => group.Entities.Any(entity => SameEvent.AreSame(sentence.Article.Entities[entity], party)));

    private static bool IsSpoken(SentenceReading sentence) =>
        sentence.Article.HasCue(sentence.First, sentence.End, CueKinds.Reporting | CueKinds.Saying) || sentence.Signs.Exists(sign => SpokenActs.Are(sign.Rule.Type));

    // "Báo X ngày 22/5 đưa tin ông Y đã đề nghị …": said on any day before
    private static bool IsReported(SentenceReading sentence, ActDraft news)
    {
        PartyGroup? speaker = null;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            speaker = sentence.GroupAt(at) ?? speaker;
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                return speaker is null || !speaker.Entities.Any(entity => news.Roles.Actors.Any(actor => SameEvent.AreSame(sentence.Article.Entities[entity], actor)));
            }
        }

        return false;
    }

    // "Trung Quốc đưa tàu ra đảo", and "Nhật Bản cho hay, hôm 6/2, ba tàu Trung Quốc …": the first sentence tells the headline's deed, in whatever words; not where it is only tried
    private static ActDate? ToldDayOf(SentenceReading sentence, ActDraft news) =>
        !(news.Type is "ASSAULT" or "COERCE" && sentence.Signs.Exists(sign => sign.Rule.Type is "ACCUSE" or "SANCTION"))
            && OpeningDay(sentence, news) is { } day && sentence.Dates.Find(ToldDay.IsDay) is { } date && !sentence.Article.HasCue(sentence.Article.Tokens.Inside(date.Span).End, sentence.End, CueKinds.Reporting | CueKinds.Saying) ? day : null;

    // its one day, told before or right behind its subject; of a journey or conference all its days
    private static ActDate? OpeningDay(SentenceReading sentence, ActDraft news)
    {
        var days = sentence.Dates.FindAll(ToldDay.IsDay);
        var isLong = news is { Type: "CONSULT", Mode: "visit" or "multilateral" };
        return days is [var day] && (isLong || day.IsOneDay()) && !day.IsToCome && (isLong || sentence.Article.Tokens.FirstAt(day.Span.Start) - sentence.First <= MostOpeningWords) ? DoubtfulYear.Without(sentence.Article, ActDate.Of(day)) : null;
    }
}
