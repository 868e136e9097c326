using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who acts and who receives, as entities.</summary>
internal sealed record Roles(IReadOnlyList<EntityMention> Actors, IReadOnlyList<EntityMention> Recipients)
{
    public static Roles None { get; } = new([], []);

    public IEnumerable<EntityMention> All => Actors.Concat(Recipients);
}
