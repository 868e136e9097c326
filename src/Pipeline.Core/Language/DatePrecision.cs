namespace Pipeline.Core.Language;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    Unknown,
    Day,
    Week,
    Month,
    Year,
}
