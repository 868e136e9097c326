namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>What one node of a pattern accepts.</summary>
public enum PatternKind : byte
{
    /// <summary>One given word, number or punctuation mark.</summary>
    Literal,

    /// <summary>A number within a range.</summary>
    Range,

    /// <summary>Any word.</summary>
    Word,

    /// <summary>Any word with a capital first letter.</summary>
    Capital,

    /// <summary>Any word or number.</summary>
    Plain,

    /// <summary>Any token.</summary>
    Any,

    /// <summary>Something already found: an entity or a date.</summary>
    Annotation,

    /// <summary>Children one after another.</summary>
    Sequence,

    /// <summary>One of the children.</summary>
    Choice,

    /// <summary>The child or nothing.</summary>
    Optional,

    /// <summary>A slot around the child.</summary>
    Slot,
}
