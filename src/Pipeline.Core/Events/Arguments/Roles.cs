using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who acts and who receives, as entities.</summary>
internal sealed record Roles(IReadOnlyList<EntityMention> Actors, IReadOnlyList<EntityMention> Recipients)
{
    /// <summary>Whether no word of the sentence names a party: those given are only what the article is about.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether the actor is only the state where it happened, because nobody is named.</summary>
    public bool IsByState { get; init; }

    public static Roles None { get; } = new([], []);

    /// <summary>Actors and recipients. Asked of every act many times, and mostly one side names nobody.</summary>
    public IReadOnlyList<EntityMention> All => Recipients.Count == 0 ? Actors : Actors.Count == 0 ? Recipients : [.. Actors, .. Recipients];
}
