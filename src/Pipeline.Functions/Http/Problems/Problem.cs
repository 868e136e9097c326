namespace Pipeline.Functions.Http.Problems;

/// <summary>A problem as RFC 9457 describes it.</summary>
public sealed record Problem
{
    /// <summary>One of <see cref="ProblemTypes"/>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What went wrong and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>Path that was asked for.</summary>
    public string? Instance { get; init; }

    /// <summary>The first parameter at fault.</summary>
    public string? Parameter { get; init; }

    /// <summary>What that parameter accepts.</summary>
    public string? Accepts { get; init; }

    /// <summary>Every parameter at fault.</summary>
    public IReadOnlyList<ParameterError>? Errors { get; init; }
}
