namespace Pipeline.Core.Events.Codebook;

/// <summary>Who takes part in an act, and where in the clause they stand.</summary>
public enum ActFrame
{
    /// <summary>Actor = subject, recipient = object or the party behind one of the act's prepositions; turned round in the passive.</summary>
    Directed,

    /// <summary>Unordered parties: subject, <c>với X</c>, <c>giữa A và B</c>, <c>hai bên</c>.</summary>
    Reciprocal,

    /// <summary>Like reciprocal when the subject is plural or there is <c>với</c>; else the subject commits itself alone.</summary>
    Commitment,

    /// <summary>Visitor and host country, both actors; the host country is the place.</summary>
    Visit,

    /// <summary>A bare verb of going: a visit only when a leading person goes to another country.</summary>
    Travel,

    /// <summary>The body that gathers, or those who attend.</summary>
    Gathering,

    /// <summary>Actor = subject alone (<c>từ chức</c>).</summary>
    Subject,

    /// <summary>The one it is done to is the actor on record (<c>bổ nhiệm X</c>, <c>X bị bãi nhiệm</c>).</summary>
    Patient,

    /// <summary>Attackers, and the people or country hit; without them the country of the place is the recipient.</summary>
    Attack,

    /// <summary>Whose forces are moved: the subject, or the owner of the forces; nobody receives.</summary>
    Deploy,

    /// <summary>Protesters of the country, against the party behind <c>phản đối</c> or <c>chống</c>.</summary>
    Protest,

    /// <summary>A press conference, speech or interview of a named person.</summary>
    Statement,

    /// <summary>A verb of saying: a statement only when a named person speaks with a date or place of its own.</summary>
    Say,
}
