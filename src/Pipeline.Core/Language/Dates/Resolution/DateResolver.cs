using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Gives expressions their days, in this order: the same text, the publication date, cues; else they stay open.</summary>
internal static class DateResolver
{
    // a year named further back than this opened another part of a long paragraph
    private const int StorySentences = 3;

    private const int AsideDays = 10;
    private const int MostWordsAgo = 4;

    /// <summary>Reads the text twice: first for what it says of its own dates, then for good.</summary>
    public static IReadOnlyList<DateMention> Resolve(
        Publication? published, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateExpression> expressions, RuleSet cues)
    {
        var tenses = new TenseReader(tokens, sentences, cues);
        var printed = published is null ? null : new DateInterval(published.Start, published.End);
        var evidence = new DateEvidence();
        var isGuessed = published is { Basis: PublicationBasis.None };
        Read(new DateContext(printed, evidence, tenses) { IsGuessed = isGuessed }, tokens, sentences, expressions, (context, expression, value) =>
            Gather(evidence, context, tokens, expression, value));
        var mentions = new List<DateMention>(expressions.Count);
        var now = PublicationDay.Narrow(printed, evidence);
        Read(new DateContext(now, evidence, tenses) { IsGuessed = isGuessed && now == printed }, tokens, sentences, expressions, (_, expression, value) =>
            mentions.Add(ToMention(tokens, expression, value)));
        return mentions;
    }

    private static void Read(
        DateContext context, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateExpression> expressions, Action<DateContext, DateExpression, DateValue> take)
    {
        var sentence = -1;
        var block = -1;
        var yearSentence = -1;
        var openingYear = -2;
        var daySentence = -1;
        for (var i = 0; i < expressions.Count; i++)
        {
            var expression = expressions[i];
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].FirstToken <= expression.First)
            {
                sentence++;
                context.SentenceDay = null;
                context.IsEarlier = false;
                context.LastPast = sentence - daySentence > 1 ? null : context.LastPast;
                context.SentenceYear = openingYear == sentence - 1 ? context.StoryYear : null;
                context.StoryYear = sentences[sentence].Block == block && sentence - yearSentence <= StorySentences ? context.StoryYear : null;
                if (sentences[sentence].Block != block)
                {
                    context.EndFlashback();
                    context.LastTold = null;
                }

                block = sentences[sentence].Block;
            }

            var value = expression.Resolve(context);
            take(context, expression, value);
            context.IsEarlier |= expression is ReferenceExpression { Unit: null };
            if (!OffStory.Is(context, tokens, expressions, i, value))
            {
                Follow(context, expression, value, sentence >= 0 && OffStory.Opens(tokens, sentences[sentence].FirstToken, expression.First), sentence >= 0 && OffStory.IsReported(tokens, sentences[sentence].FirstToken, expression.First));
            }

            daySentence = value is { Precision: DatePrecision.Day, Days: not null } ? sentence : daySentence;
            yearSentence = value.Precision == DatePrecision.Year && value.Days is not null ? sentence : yearSentence;
            openingYear = yearSentence == sentence && sentence >= 0 && expression.First == sentences[sentence].FirstToken ? sentence : openingYear;
        }
    }

    // moves the story on to the date just told
    private static void Follow(DateContext context, DateExpression expression, DateValue value, bool opensSentence, bool isReported)
    {
        if (value.Days is not { } days || !expression.IsNarrative)
        {
            if (value.Days is null && expression is { IsNarrative: true, Month: not null, Day: not null })
            {
                // a day of an unknown year: the story is there, and what follows is of no day told before
                (context.Narrative, context.NarrativePast, context.SentenceDay) = (null, null, null);
            }

            return;
        }

        if (value.Precision == DatePrecision.Year && days.Start.Year == days.End.Year)
        {
            context.StoryYear = days.Start.Year;
            context.SentenceYear = days.Start.Year;
        }

        if (value.Precision == DatePrecision.Day)
        {
            context.LastPast = days.Start == days.End && !(days.Start > context.Now?.End) ? days : context.LastPast;

            // "…, người thôi giữ chức từ 18/1. Chiều cùng ngày": a day told in passing does not move the story back
            // nor does "trong hai ngày 16 và 17/1" move it on from the 16th
            var isAside = days.Start != days.End && context.Narrative is { } at && days.Contains(at.Start) && at.Start == at.End;
            // "cho đến ngày 19/1": a day still to come is not where the story is
            isAside |= !opensSentence && (context.IsNarrativePlanned || context.Narrative?.Start > context.Now?.End ? context.NarrativePast ?? context.Narrative : context.Narrative) is { } story && days.End < story.Start.PlusDays(-AsideDays);
            context.Flashback = isAside ? context.Flashback : IsFlashback(context, expression, days, opensSentence || isReported) ? (context.Flashback?.From ?? context.Narrative, days) : null;
            context.Narrative = isAside ? context.Narrative : days;
            if (!isAside && context.Flashback is null)
            {
                context.Told.Add(days.Start);
            }

            context.IsNarrativePlanned = isAside ? context.IsNarrativePlanned : (context.Now is { } today ? days.Start >= today.Start : context.NarrativePast is { } past && days.Start > past.End) && context.DirectionOf(expression) == DateDirection.Future;
            context.NarrativePast = context.IsNarrativePlanned || (context.Now is { } now && context.Narrative is { } told && told.Start > now.End) ? context.NarrativePast : context.Narrative;
            context.SentenceDay = days;
            context.LastTold = days;
        }
    }

    // but "trước đó một ngày, hôm 5/7": named twice, it is where the story goes on
    // "một ngày trước đó, …", "trước đó, ngày 5/7, …", "họ đã gặp nhau hôm 5/7 và gặp lại hôm 6/7"
    private static bool IsFlashback(DateContext context, DateExpression expression, DateInterval days, bool opensSentence) =>
        expression is OffsetExpression { FromNarrative: true, Count: < 0 } || (context.IsEarlier && days.End < context.Narrative?.Start)
            || (days.End < context.Flashback?.From?.Start && days != context.Flashback?.Told) || (!opensSentence && context is { Flashback: null, IsNarrativePlanned: false } && days.End < context.Narrative?.Start && !(context.Narrative?.Start > context.Now?.End) && !context.Told.Contains(days.Start));

    private static void Gather(DateEvidence evidence, DateContext context, TokenizedText tokens, DateExpression expression, DateValue value)
    {
        var calendar = expression as CalendarExpression ?? (expression as JoinedExpression)?.Calendar;
        if (calendar is { HasYear: true, IsBackground: false } && value.Days is { } full && !IsYearsAgo(tokens, calendar))
        {
            evidence.Add(calendar, full, value.Precision);
        }

        if (calendar is { HasYear: false, IsBackground: false, Month: { } month, Day: { } day })
        {
            evidence.AddYearless(month, day);
        }

        if (expression is JoinedExpression joined && joined.Today(context) is { } today)
        {
            evidence.Today ??= today;
        }

        if (calendar is not null && value is { Precision: DatePrecision.Day, Days: { } days } && days.Start == days.End
            && context.DirectionOf(expression) != DateDirection.Future && (evidence.LastPast is null || days.End > evidence.LastPast)
            && (context.Now is null || context.Now.Contains(days.End)))
        {
            evidence.LastPast = days.End;
        }
    }

    // "nơi 40 năm trước đây, ngày 21/6/1977, ông bắt đầu …": the day that is remembered is not the one of the ceremony
    private static bool IsYearsAgo(TokenizedText tokens, DateExpression expression)
    {
        for (var at = expression.First - 1; at > 0 && at >= expression.First - MostWordsAgo; at--)
        {
            if (tokens.WordAt(at) is "trước" && tokens.WordAt(at - 1) is "năm")
            {
                return true;
            }
        }

        return false;
    }

    private static DateMention ToMention(TokenizedText tokens, DateExpression expression, DateValue value)
    {
        var span = tokens.SpanOf(expression.First, expression.End);
        return new DateMention
        {
            Span = span,
            Text = span.Of(tokens.Text),
            Start = value.Days?.Start,
            End = value.Days?.End,
            TimeStart = expression.Time,
            Precision = value.Precision,
            Basis = value.Basis,
            Month = expression.Month,
            Day = expression.Day,
            IsDuration = expression.IsDuration,
            IsToCome = expression is OffsetExpression { Count: > 0, FromNarrative: false, From: null },
            Rule = expression.Rule,
        };
    }
}
