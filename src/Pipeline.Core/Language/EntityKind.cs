namespace Pipeline.Core.Language;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    Person,
    Country,
    Organization,
    Group,
    Place,
}
