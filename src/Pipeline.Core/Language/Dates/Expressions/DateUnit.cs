namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Unit in which an expression counts.</summary>
internal enum DateUnit
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,

    /// <summary>Hours: a stretch of them covers days.</summary>
    Hour,

    /// <summary>Minutes and seconds: counted, but they move no date.</summary>
    Clock,
}
