using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Reads every sentence of an article against the lexicon.</summary>
internal static class SentenceReader
{
    /// <summary>Sentences in reading order.</summary>
    public static IReadOnlyList<SentenceReading> Read(ArticleAnalysis analysis, Lexicon lexicon)
    {
        var article = new ArticleReading(analysis, analysis.Tokens);
        var sentences = new List<SentenceReading>(analysis.Sentences.Count);
        var found = new SentenceMatches(article, lexicon);
        var (nextDate, end) = (0, 0);
        foreach (var sentence in analysis.Sentences)
        {
            var dates = new List<DateMention>();
            for (; nextDate < analysis.Dates.Count && analysis.Dates[nextDate].Span.Start < sentence.Span.End; nextDate++)
            {
                if (!analysis.Dates[nextDate].IsDuration)
                {
                    dates.Add(analysis.Dates[nextDate]);
                }
            }

            found.Clear();
            (var first, end) = article.Tokens.InsideNear(sentence.Span, end);
            if (DatelineEnd.Of(article, first, end, dates) is { } behind)
            {
                first = behind;
                dates.RemoveAll(date => article.Tokens.FirstAt(date.Span.Start) < behind);
            }

            sentences.Add(Read(article, sentence, first, end, dates, lexicon, found));
        }

        return sentences;
    }

    private static SentenceReading Read(ArticleReading article, Sentence sentence, int first, int end, List<DateMention> dates, Lexicon lexicon, SentenceMatches found)
    {
        lexicon.Find(article.Tokens, first, end, found);
        found.SilenceWords();
        var signs = SignPicker.Pick(article, first, found, dates);
        RoleNounReader.Read(article, first, end, found.Nouns);
        CrowdReader.Read(article, first, end);
        return new SentenceReading
        {
            Article = article,
            Sentence = sentence,
            First = first,
            End = end,
            Signs = signs,
            Groups = PartyGrouper.Group(article, first, end),
            Dates = dates,
            StatusCues = found.Status.Pick(),
            Complements = [.. found.Complements],
        };
    }
}
