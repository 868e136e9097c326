using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Http.Problems;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>Reads a query string by a table of parameters; collects every error instead of stopping at the first.</summary>
public static class ParameterReader
{
    /// <summary>Parameters that the host itself reads: function keys.</summary>
    private static readonly HashSet<string> OfTheHost = new(StringComparer.OrdinalIgnoreCase) { "code", "clientId" };

    /// <summary>Reads into a request; returns what could not be understood.</summary>
    public static List<ParameterError> Read<TRequest>(IQueryCollection query, IReadOnlyList<HttpParameter<TRequest>> parameters, TRequest request)
    {
        ArgumentNullException.ThrowIfNull(query);
        var errors = new List<ParameterError>();
        foreach (var (name, values) in query.Where(q => !OfTheHost.Contains(q.Key)))
        {
            if (parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } parameter)
            {
                errors.Add(new(name, ProblemMessages.Unknown(name), string.Join(", ", parameters.Select(p => p.Name))));
            }
            else if (values.Count > 1 && !parameter.MayRepeat)
            {
                errors.Add(new(parameter.Name, ProblemMessages.GivenTwice(parameter.Name), parameter.Accepts + ", once"));
            }
            else
            {
                errors.AddRange(values.Select(v => Read(parameter, v ?? "", request)).OfType<ParameterError>());
            }
        }

        return errors;
    }

    private static ParameterError? Read<TRequest>(HttpParameter<TRequest> parameter, string value, TRequest request)
    {
        var trimmed = value.Trim();
        if (trimmed.Length == 0)
        {
            return new(parameter.Name, ProblemMessages.Empty(parameter.Name), parameter.Accepts);
        }

        if (trimmed.Length > HttpParameter<TRequest>.MaxLength)
        {
            return new(parameter.Name, ProblemMessages.TooLong(parameter.Name, HttpParameter<TRequest>.MaxLength), parameter.Accepts);
        }

        return parameter.TryRead(trimmed, request)
            ? null
            : new(parameter.Name, ProblemMessages.NotUnderstood(parameter.Name, trimmed), parameter.Accepts);
    }
}
