using Pipeline.Core.Language;
using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Events.Reading;

/// <summary>Reads every sentence of an article against the lexicon.</summary>
internal static class SentenceReader
{
    /// <summary>Sentences in reading order.</summary>
    public static IReadOnlyList<SentenceReading> Read(ArticleAnalysis analysis, Lexicon lexicon)
    {
        var article = new ArticleReading(analysis, analysis.Tokens);
        var sentences = new List<SentenceReading>(analysis.Sentences.Count);
        var nextDate = 0;
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

            sentences.Add(Read(article, sentence, dates, lexicon));
        }

        return sentences;
    }

    private static SentenceReading Read(ArticleReading article, Sentence sentence, List<DateMention> dates, Lexicon lexicon)
    {
        var (first, end) = article.Tokens.Inside(sentence.Span);
        var acts = new List<(LexiconEntry.Act Entry, RuleMatch Match)>();
        var exclusions = new List<(LexiconEntry.Exclusion Entry, RuleMatch Match)>();
        var complements = new List<ComplementCue>();
        var nouns = new List<(string Role, int First, int End)>();
        var words = new List<RuleMatch>();
        var status = new StatusCueList();
        foreach (var (entry, match) in lexicon.Find(article.Tokens, first, end))
        {
            switch (entry)
            {
                case LexiconEntry.Act act:
                    acts.Add((act, match));
                    break;
                case LexiconEntry.Exclusion exclusion:
                    exclusions.Add((exclusion, match));
                    break;
                case LexiconEntry.Complement complement:
                    complements.Add(new ComplementCue(complement.Rule, complement.Mode, match.First));
                    break;
                case LexiconEntry.Clause { Kind: CueKinds.Word }:
                    words.Add(match);
                    break;
                case LexiconEntry.Clause clause:
                    article.Note(clause.Kind, match.First, match.End);
                    break;
                case LexiconEntry.RoleNoun noun:
                    nouns.Add((noun.Role, match.First, match.End));
                    break;
                case LexiconEntry.GenreWord word:
                    article.Note(word.Genre);
                    break;
                case LexiconEntry.Status when IsNamePart(article, match):
                    break;
                default:
                    status.Add(entry, match);
                    break;
            }
        }

        foreach (var word in words)
        {
            article.Silence(word.First, word.End);
        }

        var signs = SignPicker.Pick(article, first, acts, exclusions, dates);
        RoleNounReader.Read(article, first, end, nouns);
        return new SentenceReading
        {
            Article = article,
            Sentence = sentence,
            First = first,
            End = end,
            Signs = signs,
            Groups = PartyGrouper.Group(article, first, end),
            Dates = dates,
            StatusCues = status.Pick(),
            Complements = complements,
        };
    }

    // "Đi-a-xơ Ca-nên": a syllable of a name
    private static bool IsNamePart(ArticleReading article, RuleMatch match) =>
        article.EntityAt[match.First] is >= 0 and var entity && article.EntityAt[match.End - 1] == entity;
}
