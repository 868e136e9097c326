namespace Pipeline.Core.Events.Arguments;

/// <summary>What a group left of a verb is to it.</summary>
internal enum GroupRole
{
    Subject,

    /// <summary>Behind <c>của</c>: stands for the subject when there is no better one.</summary>
    Owner,

    /// <summary>Too far into its clause to tell; stands for the subject when there is no clear one.</summary>
    Unclear,

    /// <summary>Object of an earlier verb.</summary>
    Object,

    /// <summary>Behind another preposition.</summary>
    Other,
}
