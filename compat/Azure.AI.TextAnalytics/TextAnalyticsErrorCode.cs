namespace Azure.AI.TextAnalytics;

/// <summary>Code of an error, an open set of strings.</summary>
public readonly struct TextAnalyticsErrorCode(string errorCode) : IEquatable<TextAnalyticsErrorCode>
{
    public static readonly string InvalidDocument = "InvalidDocument";

    private readonly string _value = errorCode;

    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? "");

    public override string ToString() => _value;
}
