namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A part of a week, month or year: <c>đầu tháng 5</c>.</summary>
internal enum DatePart
{
    Whole,

    /// <summary><c>đầu</c>: 1st–10th, January–March, Monday–Tuesday.</summary>
    Early,

    /// <summary><c>giữa</c>: 11th–20th, May–August, Wednesday–Thursday.</summary>
    Middle,

    /// <summary><c>cuối</c>: 21st–end, October–December, Saturday–Sunday.</summary>
    Late,

    /// <summary><c>nửa đầu</c>.</summary>
    FirstHalf,

    /// <summary><c>nửa cuối</c>.</summary>
    SecondHalf,
}
