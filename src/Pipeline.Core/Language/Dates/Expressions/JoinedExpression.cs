using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Words and a date for the same day: <c>hôm qua (8/2)</c>, <c>thứ Ba, ngày 7/2</c>. Where they disagree the written date holds.</summary>
internal sealed record JoinedExpression : DateExpression
{
    public required DateExpression Words { get; init; }

    public required CalendarExpression Calendar { get; init; }

    public override int? Month => Calendar.Month;

    public override int? Day => Calendar.Day;

    public override DateValue Resolve(DateContext context)
    {
        var written = Calendar.Resolve(context);
        if (Calendar.HasYear)
        {
            return written;
        }

        // "hôm qua (31/12)" on New Year's Day: the words know the year
        var spoken = Words.Resolve(context);
        return spoken.Days is { } day && day.Start == day.End && day.Start.Day == Day && day.Start.Month == Month
            ? spoken with { Basis = DateBasis.InferredYear }
            : written;
    }

    /// <summary>The day of publication that <c>hôm nay (9/2)</c> gives away, or null.</summary>
    public LocalDate? Today(DateContext context) =>
        Words is OffsetExpression { Unit: DateUnit.Day, FromNarrative: false, IsStretch: false, From: null, Count: { } count }
        && Calendar.Resolve(context).Days is { } day && day.Start == day.End
            ? day.Start.PlusDays(-count)
            : null;
}
