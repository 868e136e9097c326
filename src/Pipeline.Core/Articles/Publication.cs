using NodaTime;

namespace Pipeline.Core.Articles;

/// <summary>When the article was published, as precisely as the evidence says.</summary>
/// <param name="Start">First possible day.</param>
/// <param name="End">Last possible day (equal to <paramref name="Start"/> when the day is known; a month's last day for <c>2017-02</c>).</param>
/// <param name="Time">Local time of day, when printed.</param>
/// <param name="Basis">What the date was read from.</param>
public sealed record Publication(LocalDate Start, LocalDate End, LocalTime? Time, PublicationBasis Basis)
{
    /// <summary>Whether the day itself is known.</summary>
    public bool IsDay => Start == End;
}
