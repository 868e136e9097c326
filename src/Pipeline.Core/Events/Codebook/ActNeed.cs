namespace Pipeline.Core.Events.Codebook;

/// <summary>What must take part for words to be taken as the act.</summary>
public enum ActNeed
{
    /// <summary>The words alone are enough (<c>đánh bom</c>).</summary>
    Nothing,

    /// <summary>Some party.</summary>
    Party,

    /// <summary>A person by name or office.</summary>
    Person,

    /// <summary>Two who take part, whoever they are.</summary>
    Two,

    /// <summary>A state, an organisation, or somebody who holds an office.</summary>
    Political,
}
