using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Pipeline.Functions.Http.Problems;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Reading;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>Reads <c>GET /api/events</c>: each parameter by itself, then what they mean together.</summary>
public static class EventRequestReader
{
    /// <summary>The request and its query, or what is wrong with it.</summary>
    public static (EventRequest Request, EventQuery Query, IReadOnlyList<ParameterError> Errors) Read(IQueryCollection parameters)
    {
        var request = new EventRequest();
        var errors = ParameterReader.Read(parameters, EventParameters.All, request);
        if (request is { From: { } from, To: { } to } && from > to)
        {
            errors.Add(new("from", ProblemMessages.RangeReversed(LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(to)), "a day not later than 'to'"));
        }

        if (request.Limit > request.Format.MaxLimit && errors.Count == 0)
        {
            errors.Add(new("limit", ProblemMessages.LimitOf(request.Format.Name, request.Format.MaxLimit), $"a whole number from 1 to {request.Format.MaxLimit}"));
        }

        request.Format.Narrow(request);
        var query = request.ToQuery();
        if (request.Continuation is { } token && errors.Count == 0)
        {
            if (ContinuationToken.Read(query, token) is not { } after)
            {
                errors.Add(new("continuation", ProblemMessages.ForeignContinuation(), EventParameters.All.First(p => p.Name == "continuation").Accepts));
                after = "";
            }

            query = query with { After = after };
        }

        return (request, query, errors);
    }
}
