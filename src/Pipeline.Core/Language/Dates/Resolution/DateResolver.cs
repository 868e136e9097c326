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

    private const int OpeningWords = 3;
    private const int AsideDays = 10;
    private const int MostWordsAgo = 4;
    private const int LongestAside = 14;

    // a dash or "đến" between the first and the last day of a jubilee
    private const int MostWordsBetween = 1;

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
            if (!IsTerm(context, tokens, expression) && !IsBirth(tokens, expression) && !IsAnniversary(expressions, i) && !(value.Days?.End < context.Narrative?.Start && IsOfAside(tokens, expression)))
            {
                Follow(context, expression, value, sentence >= 0 && expression.First <= sentences[sentence].FirstToken + OpeningWords);
            }

            daySentence = value is { Precision: DatePrecision.Day, Days: not null } ? sentence : daySentence;
            yearSentence = value.Precision == DatePrecision.Year && value.Days is not null ? sentence : yearSentence;
            openingYear = yearSentence == sentence && sentence >= 0 && expression.First == sentences[sentence].FirstToken ? sentence : openingYear;
        }
    }

    // "chiều 4/10 công bố lệnh cấm, có hiệu lực từ 5/10. Đến tối, …": from or until when something holds is not where the story is
    private static bool IsTerm(DateContext context, TokenizedText tokens, DateExpression expression) =>
        expression.First > 0 && (context.SentenceDay is not null && tokens.WordAt(expression.First - 1) is "từ" or "đến" or "tới" || IsDeadline(context, tokens, expression));

    // "cam kết trả đủ lương trước ngày 30/6", "chậm nhất là ngày 17/6"
    private static bool IsDeadline(DateContext context, TokenizedText tokens, DateExpression expression) =>
        context.Narrative is not null && (tokens.WordAt(expression.First - 1) is "trước" || (expression.First > 1 && tokens.WordAt(expression.First - 2) is "nhất" && tokens.WordAt(expression.First - 1) is "là" or "vào"));

    // "sinh ngày 24/1/1953. … Đêm 9/5 … cùng ngày": nothing else in the story is of that day
    private static bool IsBirth(TokenizedText tokens, DateExpression expression) =>
        expression.First > 0 && tokens.WordAt(expression.First - 1) is "sinh";

    // "do ông X, người vừa nhậm chức hôm 21/4, công bố. … cùng ngày": what is said of a man is not where the story is
    private static bool IsOfAside(TokenizedText tokens, DateExpression expression)
    {
        for (var at = expression.First - 1; at > 0 && at >= expression.First - LongestAside && !tokens[at].StartsLine; at--)
        {
            if (tokens.WordAt(at) is "," or ".")
            {
                return tokens.WordAt(at) is "," && tokens.WordAt(at + 1) is "người";
            }
        }

        return false;
    }

    // "50 năm quan hệ (24/6/1967 - 24/6/2017)": nothing was done on these days
    private static bool IsAnniversary(IReadOnlyList<DateExpression> expressions, int index) =>
        (index > 0 && AreYearsApart(expressions[index - 1], expressions[index])) || (index + 1 < expressions.Count && AreYearsApart(expressions[index], expressions[index + 1]));

    private static bool AreYearsApart(DateExpression one, DateExpression next) =>
        one is CalendarExpression { From: { Year: { } first, Month: { } month, Day: { } day }, To: null } && next is CalendarExpression { From: { Year: { } last } to, To: null }
        && first < last && to.Month == month && to.Day == day && next.First - one.End <= MostWordsBetween;

    // moves the story on to the date just told
    private static void Follow(DateContext context, DateExpression expression, DateValue value, bool opensSentence)
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
            isAside |= !opensSentence && context.Narrative is { } story && days.End < story.Start.PlusDays(-AsideDays);
            context.Flashback = isAside ? context.Flashback : IsFlashback(context, expression, days) ? (context.Flashback?.From ?? context.Narrative, days) : null;
            context.Narrative = isAside ? context.Narrative : days;
            context.IsNarrativePlanned = isAside ? context.IsNarrativePlanned : (context.Now is { } today ? days.Start >= today.Start : context.NarrativePast is { } past && days.Start > past.End) && context.DirectionOf(expression) == DateDirection.Future;
            context.NarrativePast = context.IsNarrativePlanned || (context.Now is { } now && context.Narrative is { } told && told.Start > now.End) ? context.NarrativePast : context.Narrative;
            context.SentenceDay = days;
            context.LastTold = days;
        }
    }

    // "một ngày trước đó, …", "trước đó, ngày 5/7, …"
    private static bool IsFlashback(DateContext context, DateExpression expression, DateInterval days) =>
        expression is OffsetExpression { FromNarrative: true, Count: < 0 } || (context.IsEarlier && days.End < context.Narrative?.Start);

    private static void Gather(DateEvidence evidence, DateContext context, TokenizedText tokens, DateExpression expression, DateValue value)
    {
        var calendar = expression as CalendarExpression ?? (expression as JoinedExpression)?.Calendar;
        if (calendar is { HasYear: true, IsBackground: false } && value.Days is { } full && !IsYearsAgo(tokens, calendar))
        {
            evidence.Add(calendar, full, value.Precision);
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
