using System.Runtime.CompilerServices;
using Pipeline.Core.Articles.Cleaning.Captions;
using Pipeline.Core.Articles.Cleaning.Chrome;
using Pipeline.Core.Articles.Cleaning.Related;
using Pipeline.Core.Articles.Cleaning.Sources;
using Pipeline.Core.Articles.Formats.Html;
using Pipeline.Core.Articles.Formats.Json;
using Pipeline.Core.Articles.Languages;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language.Dates;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Entities.Resolution;
using Pipeline.Core.Language.Offices;
using Pipeline.Core.Language.Quotes;
using Pipeline.Core.Language.Sentences;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core;

/// <summary>Loads and compiles every rule and word list, so that the first article pays for none of them.</summary>
/// <remarks>A process that skips this still works: each part loads itself at its first use.</remarks>
public static class StartUp
{
    /// <summary>The parts by name, the costliest first, so that two cores share them evenly.</summary>
    public static IReadOnlyList<(string Name, Action Load)> Parts { get; } =
    [
        ("codebook", static () => _ = EventCodebook.Default),
        ("dates", static () => RuntimeHelpers.RunClassConstructor(typeof(DateFinder).TypeHandle)),
        ("names", static () => _ = Lexicon.Instance),
        ("cleaning", Cleaning),
        ("words", Words),
    ];

    /// <summary>Loads all parts, at once where there are cores for it.</summary>
    /// <remarks>Tasks that take the next part, and no parallel loop: loading and compiling the library of those costs more than the smaller parts.</remarks>
    /// <exception cref="AggregateException">A part failed to load.</exception>
    public static void Run()
    {
        var taken = 0;
        var tasks = new Task[Math.Min(Environment.ProcessorCount, Parts.Count)];
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = Task.Run(LoadNext);
        }

        Task.WaitAll(tasks);

        void LoadNext()
        {
            for (var part = Interlocked.Increment(ref taken); part <= Parts.Count; part = Interlocked.Increment(ref taken))
            {
                Parts[part - 1].Load();
            }
        }
    }

    private static void Cleaning()
    {
        _ = CaptionWords.Default;
        _ = ChromeRules.ReasonFor("x");
        _ = RelatedHeaders.KindOf("x");
        _ = Outlets.All;
        _ = NodeRoleWords.Default;
        _ = JsonFieldNames.Default;
        _ = LanguageDetector.Table;
        RuntimeHelpers.RunClassConstructor(typeof(VietnameseSyllable).TypeHandle);
    }

    private static void Words()
    {
        _ = SentenceWords.Shared;
        _ = SpeechCues.Instance;
        _ = Syllables.IsVietnamese("a");
    }
}
