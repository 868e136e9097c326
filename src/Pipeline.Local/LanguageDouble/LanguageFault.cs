namespace Pipeline.Local.LanguageDouble;

/// <summary>A way in which the service fails.</summary>
public enum LanguageFault
{
    /// <summary>429 with Retry-After.</summary>
    Throttled,

    /// <summary>500 with the service's error body.</summary>
    ServerError,

    /// <summary>An error for one document inside a 200.</summary>
    DocumentError,

    /// <summary>The answer comes late.</summary>
    Slow,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>200 with a body that breaks off.</summary>
    MalformedJson,

    /// <summary>403 of an exhausted quota, Retry-After in days.</summary>
    QuotaExhausted,
}
