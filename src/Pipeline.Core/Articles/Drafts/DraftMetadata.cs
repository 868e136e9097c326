using NodaTime;

namespace Pipeline.Core.Articles.Drafts;

/// <summary>What is known of an article besides its text while it is being cleaned.</summary>
internal sealed class DraftMetadata
{
    public string? Publisher { get; set; }

    public string? Author { get; set; }

    public string? Agency { get; set; }

    public string? Url { get; set; }

    /// <summary>Language the file claims; a hint only.</summary>
    public string? ClaimedLanguage { get; set; }

    /// <summary>All dates found so far, strongest basis first within equal order of finding.</summary>
    public List<Publication> Dates { get; } = [];

    /// <summary>Dates of removed lists: weak evidence.</summary>
    public List<LocalDate> ListDates { get; } = [];
}
