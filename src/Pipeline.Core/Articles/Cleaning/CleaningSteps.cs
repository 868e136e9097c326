using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Cleaning.Chrome;
using Pipeline.Core.Articles.Cleaning.Related;
using Pipeline.Core.Articles.Cleaning.Repeats;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Cleaning.Stamps;
using Pipeline.Core.Articles.Cleaning.Titles;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>The cleaners, in the order in which they run.</summary>
internal static class CleaningSteps
{
    public static IReadOnlyList<CleaningStep> All { get; } =
    [
        new("stamps", StampCleaner.Clean),
        new("chrome", ChromeCleaner.Clean),
        new("title", TitleFinder.Find, SeesNeighbours: true),
        new("timed-lists", TimedListCleaner.Clean),
        new("related", RelatedCleaner.Clean, SeesNeighbours: true),
        new("glued-headlines", GluedHeadlinesCleaner.Clean, SeesNeighbours: true),
        new("inline-links", InlineLinks.Clean),
        new("captions", CaptionCleaner.Clean),
        new("repeats", RepeatCleaner.Clean),
        new("sources", SourceLineCleaner.Clean, SeesNeighbours: true),
        new("page-bylines", PageBylines.Read),
        new("datelines", DatelineCleaner.Clean, SeesNeighbours: true),
        new("borders", GluedSentenceSplitter.Split),
        new("uncredited-captions", UncreditedCaptions.Clean, SeesNeighbours: true),
        new("lead", LeadFinder.Find, SeesNeighbours: true),
    ];

    private const int MaxPasses = 6;

    /// <summary>Runs the cleaners; those that see neighbours again until nothing changes, so that a cleaned article is clean.</summary>
    public static void Apply(Draft draft)
    {
        foreach (var step in All)
        {
            step.Apply(draft);
        }

        var before = default(DraftState);
        for (var pass = 1; pass < MaxPasses && !draft.IsStructured && before != draft.State; pass++)
        {
            before = draft.State;
            foreach (var step in All.Where(step => step.SeesNeighbours))
            {
                step.Apply(draft);
            }
        }
    }
}
