using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who acts and who receives, as entities.</summary>
/// <remarks>Lists, not read-only ones: each side is walked some hundred times an act, and each walk over an interface allocates. Nobody adds to them.</remarks>
internal sealed record Roles(List<EntityMention> Actors, List<EntityMention> Recipients)
{
    /// <summary>Whether no word of the sentence names a party: those given are only what the article is about.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether the actor is only the state where it happened, because nobody is named.</summary>
    public bool IsByState { get; init; }

    public static Roles None { get; } = new([], []);

    /// <summary>How many actors and recipients there are together.</summary>
    public int Count => Actors.Count + Recipients.Count;

    /// <summary>Whether <paramref name="holds"/> of an actor or a recipient.</summary>
    public bool Any(Predicate<EntityMention> holds) => Actors.Exists(holds) || Recipients.Exists(holds);

    /// <summary>Actors and recipients. Asked of every act many times, and mostly one side names nobody.</summary>
    public List<EntityMention> All => Recipients.Count == 0 ? Actors : Actors.Count == 0 ? Recipients : [.. Actors, .. Recipients];
}
