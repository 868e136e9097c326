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

    public IEnumerable<EntityMention> All => Actors.Concat(Recipients);
}
