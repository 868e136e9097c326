using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Events.Identity.Implied;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Writing;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events;

/// <summary>Analysis to event mentions, by the codebook.</summary>
public static class EventCoder
{
    /// <summary>Codes every act the article reports, in reading order. Pure: the same analysis gives the same mentions.</summary>
    public static IReadOnlyList<EventMention> Code(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var codebook = EventCodebook.Default;

        // 1. words: signs of acts, parties, status words of every sentence
        var sentences = SentenceReader.Read(analysis, codebook.Lexicon);

        // 2. each sign by itself: parties, place, status, date of its clause
        var drafts = new List<ActDraft>();
        foreach (var sentence in sentences)
        {
            ActDrafter.Draft(sentence, drafts);
        }

        Echo.Settle(drafts);
        MeansOfAttack.Settle(drafts);

        // "họ" are those who just acted
        TheyWhoActed.Settle(drafts);

        // two sides ("hai bên") are those who were just told to talk
        BothSides.Settle(drafts);
        LeadersOfBoth.Settle(drafts);
        BothWhoTalked.Settle(drafts);

        // a paper signed of nobody is theirs, and so are the truce and a talk told once more
        PactOfTalk.Settle(drafts);
        SidesOfTruce.Settle(drafts);
        ToldTalk.Settle(drafts);

        JointDrill.Settle(drafts);
        if (analysis.Article.Published is null)
        {
            TopicOfTalk.Settle(drafts);
            Onlooker.Settle(drafts);
            MeansElsewhere.Settle(drafts);
        }

        // 3. dates that the discourse gives: outcomes of a call happened when the call did; all days of a stay told by one
        DiscourseDater.Date(drafts, sentences, analysis.Article.Published?.End);
        StaySpan.Widen(drafts);

        // 4. reports of one real event share their number, the parties one of them leaves out, the day of the report, and what is known of it
        TalkMode.Settle(drafts);
        var clusters = EventClusterer.Cluster(drafts, analysis.Article.Published?.Start);
        ImpliedParties.Complete(clusters, drafts);
        ReportDay.Date(clusters, sentences, analysis.Article.Published);
        HeadlineDay.Date(clusters, sentences, analysis.Article.Published);
        foreach (var cluster in clusters)
        {
            ClusterResolver.Resolve(cluster, analysis.Article.Published);
        }

        // where no day tells acts apart, one told in two words is one
        if (analysis.Article.Published is null)
        {
            SummitToCome.Settle(drafts);
            NamedBelow.Settle(drafts);
            CourtesyOfTalk.Mark(drafts);
            Retold.Mark(drafts);
            DayBelow.Settle(drafts);
            LeadDay.Settle(drafts, sentences);
            RemarkDay.Settle(drafts, sentences);
        }

        // nouns that point at nothing told ("cuộc gặp" of whom?) belong to no cluster and are no report
        var mentions = new List<EventMention>(drafts.Count);
        var writer = new MentionWriter(codebook.Cameo);
        foreach (var draft in drafts)
        {
            if (draft.Event > 0 && IsReport(draft))
            {
                mentions.Add(writer.Write(draft));
            }
        }

        return mentions;
    }

    // in news of a known day letters make no event, and a talk or post of nobody ("dự kiến hôm nay sẽ bổ nhiệm thủ tướng") matches no other report
    private static bool IsReport(ActDraft draft) =>
        !draft.Sentence.Article.IsDated || (!draft.Sign.Rule.IsMentionOnly && (draft.HasParties || draft.Type is not ("CONSULT" or "PERSONNEL")));
}
