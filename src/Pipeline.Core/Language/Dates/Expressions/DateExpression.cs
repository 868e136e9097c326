using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A date expression as read by a rule, before its text gives it days.</summary>
internal abstract record DateExpression
{
    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>Name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Time of day, when written with it.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Which way the words themselves point (<c>vừa qua</c>, <c>tới</c>).</summary>
    public DateDirection Direction { get; init; }

    /// <summary>Which way the words lean when nothing points (<c>hôm</c> tells of the past).</summary>
    public DateDirection Lean { get; init; }

    /// <summary>Whether it is a length of time.</summary>
    public virtual bool IsDuration => false;

    /// <summary>Whether a later <c>cùng ngày</c> may mean this day.</summary>
    public virtual bool IsNarrative => true;

    /// <summary>Month as written.</summary>
    public virtual int? Month => null;

    /// <summary>Day of month as written; of a span of days its first.</summary>
    public virtual int? Day => null;

    /// <summary>Whether it names the first and the last of several days.</summary>
    public virtual bool IsSpanOfDays => false;

    public abstract DateValue Resolve(DateContext context);
}
