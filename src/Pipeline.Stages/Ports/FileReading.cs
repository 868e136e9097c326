using Pipeline.Core.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>What reading a dropped file gave.</summary>
public abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Found(ArticleFile File) : FileReading;

    /// <summary>No such file, any more.</summary>
    public sealed record Missing : FileReading;

    /// <summary>More bytes than asked for; none were read.</summary>
    public sealed record TooLarge(long Bytes) : FileReading;
}
