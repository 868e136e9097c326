using System.Text.Json.Nodes;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>
/// A query parameter. The one description from which requests are read, errors are worded, and the OpenAPI document and its tests
/// are made.
/// </summary>
/// <typeparam name="TRequest">What a request is read into.</typeparam>
public abstract class HttpParameter<TRequest>
{
    /// <summary>Longest value, in characters.</summary>
    public const int MaxLength = 2048;

    /// <summary>Name in the query string.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, for a reader of the documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>What it accepts, continuing "It accepts …".</summary>
    public abstract string Accepts { get; }

    /// <summary>Example value; it must be accepted.</summary>
    public abstract string Example { get; }

    /// <summary>A value that it must not accept; null when it accepts any text.</summary>
    public abstract string? Counterexample { get; }

    /// <summary>JSON schema of the value.</summary>
    public virtual JsonObject Schema => new() { ["type"] = "string", ["maxLength"] = MaxLength };

    /// <summary>Whether it may be given several times; each time narrows further.</summary>
    public virtual bool MayRepeat => false;

    /// <summary>Reads one value into the request; false when it is not understood.</summary>
    public abstract bool TryRead(string value, TRequest request);
}
