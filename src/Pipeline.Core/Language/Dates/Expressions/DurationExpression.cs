using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A length of time (<c>trong 20 phút</c>), which dates nothing.</summary>
internal sealed record DurationExpression : DateExpression
{
    public override bool IsDuration => true;

    public override bool IsNarrative => false;

    public override DateValue Resolve(DateContext context) => DateValue.Unsettled(DatePrecision.Unknown);
}
