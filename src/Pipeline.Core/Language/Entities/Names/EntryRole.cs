namespace Pipeline.Core.Language.Entities.Names;

/// <summary>What part a listed phrase plays in the phrase that names someone.</summary>
public enum EntryRole
{
    Country,
    Place,
    Organization,
    Group,
    Person,

    /// <summary>A title that is an office: <c>Tổng thống</c>.</summary>
    Office,

    /// <summary>A word before a name that is no office: <c>ông</c>, <c>Đại tá</c>.</summary>
    Honorific,

    /// <summary>Opens the name of an organisation: <c>Bộ Ngoại giao</c>, <c>Công ty</c>.</summary>
    Agency,

    /// <summary>Opens the name of a place: <c>thị trấn</c>.</summary>
    PlaceHead,

    /// <summary>Stands around a title: <c>cựu</c>, <c>đắc cử</c>, <c>hai</c>.</summary>
    Modifier,

    /// <summary>Points back to someone named before: <c>hai bên</c>, <c>nước này</c>.</summary>
    Reference,

    /// <summary>Looks like a name or title and is none: <c>Pháp luật</c>, <c>anh em</c>.</summary>
    Exclusion,
}
