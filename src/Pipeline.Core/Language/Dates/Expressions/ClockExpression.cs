using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A time of day alone; its day is the one that the story is at in the same sentence.</summary>
internal sealed record ClockExpression : DateExpression
{
    public override bool IsNarrative => false;

    public override DateValue Resolve(DateContext context) =>
        context.SentenceDay is { } day ? new DateValue(day, DatePrecision.Day, DateBasis.Relative) : DateValue.Unsettled(DatePrecision.Unknown);
}
