using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>How much of an article is news of public affairs, by the days and the public parties that it names.</summary>
internal sealed record PageKind
{
    // news of public affairs names a public party at least every so-manieth word
    private const int WordsAPublicParty = 50;

    // a report of acts of states names one more often than that, and a day at least every so-manieth word
    private const int WordsAReportedParty = 20;
    private const int WordsAReportedDay = 150;

    private const int WordsASparseParty = 30;
    private const int LongestBrief = 400;

    // of a few lines neither count says anything
    private const int ShortestFeature = 120;

    // a report says what is new within as many words; what follows explains and looks back
    private const int LongestReport = 700;
    private const int NewsWords = 230;

    private const int LeastYears = 4;

    /// <summary>Whether so few of its words name states, officials and public bodies that it tells of private matters.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>Whether two in three of the years that it writes are long past: wars, lives and quarrels told from their beginning.</summary>
    public required bool IsHistory { get; init; }

    /// <summary>Whether days and public parties are so rare in it that it explains, advises or entertains more than it reports.</summary>
    public required bool IsFeature { get; init; }

    /// <summary>Whether a public party stands in it so rarely that a name is easily taken for the nearest act's.</summary>
    public required bool IsSparse { get; init; }

    /// <summary>Whether it is short and full of days: a report of what happened, in which nearly every act is news.</summary>
    public required bool IsReport { get; init; }

    /// <summary>Whether it is longer than a report.</summary>
    public required bool IsLong { get; init; }

    /// <summary>Day of the year, from 1 to 365, of what it tells as its news; null when its first sentences name none.</summary>
    public required int? NewsDay { get; init; }

    /// <summary>The latest year that it writes in full; null when it writes none.</summary>
    public required int? LastYear { get; init; }

    /// <summary>Counts what <paramref name="article"/> names.</summary>
    public static PageKind Of(ArticleReading article)
    {
        var words = article.Tokens.Count;
        var parties = article.Analysis.Entities.Count(PublicParties.IsPublic);
        var days = article.Analysis.Dates.Count(date => date.Precision == DatePrecision.Day);
        return new PageKind
        {
            IsPrivate = parties * WordsAPublicParty < words,
            IsHistory = TellsHistory(article.Analysis.Dates),
            IsFeature = words >= ShortestFeature && parties * WordsAReportedParty < words && days * WordsAReportedDay < words,
            IsSparse = words >= WordsASparseParty * Math.Max(1, parties),
            IsReport = words < LongestBrief && days * WordsAReportedDay >= words,
            IsLong = words > LongestReport,
            NewsDay = DayOfNews.Of(article),
            LastYear = article.Analysis.Dates.Max(date => date.Basis == DateBasis.Explicit ? date.Start?.Year : null),
        };
    }

    /// <summary>Whether the word stands where a long article no longer tells what is new.</summary>
    public bool IsFarDown(int token) => IsLong && token > NewsWords;

    private static bool TellsHistory(IReadOnlyList<DateMention> dates)
    {
        var (all, old) = (0, 0);
        foreach (var date in dates)
        {
            if (date is { Basis: DateBasis.Explicit, Start: { } start })
            {
                all++;
                old += start.Year < ArticleReading.FirstYearOfNews ? 1 : 0;
            }
        }

        return all >= LeastYears && old * 3 >= all * 2;
    }
}
