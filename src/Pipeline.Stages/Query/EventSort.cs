namespace Pipeline.Stages.Query;

/// <summary>In which order events are returned: always the newest or highest first.</summary>
public enum EventSort
{
    /// <summary>By the day of the event; events without a date come last.</summary>
    Date,

    /// <summary>By the day of the latest report.</summary>
    Reported,

    /// <summary>By confidence.</summary>
    Confidence,

    /// <summary>By the number of independent sources.</summary>
    Sources,
}
