using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Cleaning.Chrome;
using Pipeline.Core.Articles.Cleaning.Related;
using Pipeline.Core.Articles.Cleaning.Repeats;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Cleaning.Stamps;
using Pipeline.Core.Articles.Cleaning.Titles;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>The cleaners, in the order in which they run.</summary>
internal static class CleaningSteps
{
    public static IReadOnlyList<CleaningStep> All { get; } =
    [
        new("stamps", StampCleaner.Clean),
        new("chrome", ChromeCleaner.Clean),
        new("title", TitleFinder.Find),
        new("timed-lists", TimedListCleaner.Clean),
        new("related", RelatedCleaner.Clean),
        new("glued-headlines", GluedHeadlinesCleaner.Clean),
        new("captions", CaptionCleaner.Clean),
        new("repeats", RepeatCleaner.Clean),
        new("sources", SourceLineCleaner.Clean),
        new("datelines", DatelineCleaner.Clean),
        new("borders", GluedSentenceSplitter.Split),
        new("lead", LeadFinder.Find),
    ];
}
