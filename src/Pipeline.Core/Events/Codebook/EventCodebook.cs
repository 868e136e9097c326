using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Codebook;

/// <summary>The codebook: every act with its words, exclusions and frame, compiled once. Immutable.</summary>
public sealed class EventCodebook
{
    private static readonly Lazy<EventCodebook> Embedded = new(CodebookLoader.Load);

    internal EventCodebook(IReadOnlyList<ActRule> acts, Lexicon lexicon, CameoTable cameo)
    {
        Acts = acts;
        Lexicon = lexicon;
        Cameo = cameo;
    }

    /// <summary>The codebook under <c>Data/vi/codebook</c>.</summary>
    /// <exception cref="Language.Rules.Files.RuleFileException">A data file is wrong.</exception>
    public static EventCodebook Default => Embedded.Value;

    /// <summary>Acts in file order.</summary>
    public IReadOnlyList<ActRule> Acts { get; }

    /// <summary>CAMEO codes per type, mode and status.</summary>
    public CameoTable Cameo { get; }

    internal Lexicon Lexicon { get; }

    /// <summary>The act of that name.</summary>
    internal ActRule Named(string name) => Acts.First(act => act.Name == name);
}
