namespace Pipeline.Stages.Query.Actors;

/// <summary>Finds actors by the beginnings of words of their names.</summary>
public interface IActorDirectory
{
    /// <summary>Actors of which each word of <paramref name="text"/> begins a word of the name, most events first.</summary>
    Task<IReadOnlyList<FoundActor>> FindAsync(string text, int limit, CancellationToken cancellationToken);
}
