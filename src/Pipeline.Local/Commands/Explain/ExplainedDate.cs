using NodaTime;
using Pipeline.Core.Language;
using Pipeline.Core.Text;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Explain;

/// <summary>A date expression of the sentence; days are ISO dates, "" while the text does not settle them.</summary>
internal sealed record ExplainedDate(
    string Text,
    int Start,
    int End,
    LocalDate? DateStart,
    LocalDate? DateEnd,
    string TimeStart,
    DatePrecision Precision,
    DateBasis Basis,
    string Rule)
{
    public static ExplainedDate From(DateMention date, SourceSpan span) => new(
        date.Text, span.Start, span.End, date.Start, date.End, Cells.Time(date.TimeStart), date.Precision, date.Basis, date.Rule);
}
