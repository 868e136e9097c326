using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>A phrase that names or points to someone, before it is resolved. Positions are tokens, ends exclusive.</summary>
internal sealed class Phrase
{
    public required EntityKind Kind { get; set; }

    public required int First { get; set; }

    public required int End { get; set; }

    /// <summary>First token of the name inside the phrase; equal to <see cref="NameEnd"/> when only a title stands there.</summary>
    public int NameFirst { get; set; }

    public int NameEnd { get; set; }

    /// <summary>The list entry of the name, or null for a name that no list knows.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>Office in English, or "".</summary>
    public string Office { get; set; } = "";

    /// <summary>End of the office with its owner, before words of address that a name should follow; 0 without an office.</summary>
    public int OfficeEnd { get; set; }

    /// <summary>Country said in the phrase, or "".</summary>
    public string Country { get; set; } = "";

    /// <summary>Organisation whose office it is, by canonical name, or "".</summary>
    public string Owner { get; set; } = "";

    /// <summary>Countries of a plural office (<c>tổng thống hai nước Mỹ và Ukraine</c>).</summary>
    public List<string> Countries { get; } = [];

    public bool IsFormer { get; set; }

    public bool IsElect { get; set; }

    /// <summary>Whether it is the office of the country that is visited ("Thủ tướng nước chủ nhà").</summary>
    public bool IsHost { get; set; }

    /// <summary>Whether "nước này" stands behind the office.</summary>
    public bool IsOfThisCountry { get; set; }

    /// <summary>Whether "hai nước" stands behind the office: one of each.</summary>
    public bool IsOfTwoCountries { get; set; }

    /// <summary>Whether "một" stands before a title: someone, not the one in office.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary><c>two</c>, <c>many</c> or "" for one.</summary>
    public string Plural { get; set; } = "";

    /// <summary>Class of the word before the name (<c>male</c>, <c>rank</c>), or "".</summary>
    public string Honorific { get; set; } = "";

    /// <summary>Class of a pointing phrase (<c>two parties</c>, <c>man</c>), or "".</summary>
    public string Reference { get; set; } = "";

    /// <summary>Name of the rule that made it.</summary>
    public required string Rule { get; set; }

    public bool HasName => NameEnd > NameFirst;
}
