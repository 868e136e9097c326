namespace Azure.AI.TextAnalytics;

/// <summary>Category of an entity, an open set of strings.</summary>
public readonly struct EntityCategory : IEquatable<EntityCategory>
{
    public static readonly EntityCategory Person = new("Person");
    public static readonly EntityCategory Organization = new("Organization");
    public static readonly EntityCategory Location = new("Location");

    private readonly string _value;

    internal EntityCategory(string category) => _value = category;

    public static implicit operator EntityCategory(string category) => new(category);

    public static explicit operator string(EntityCategory category) => category._value;

    public static bool operator ==(EntityCategory left, EntityCategory right) => left.Equals(right);

    public static bool operator !=(EntityCategory left, EntityCategory right) => !left.Equals(right);

    public bool Equals(EntityCategory other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is EntityCategory other && Equals(other);

    public override int GetHashCode() => (_value ?? "").GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _value;
}
