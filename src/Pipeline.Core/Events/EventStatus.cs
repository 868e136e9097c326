namespace Pipeline.Core.Events;

/// <summary>Whether the act has happened, as the text tells it.</summary>
public enum EventStatus
{
    Occurred,
    Ongoing,
    Planned,
    Cancelled,
    Denied,
    Hypothetical,
    CalledFor,
}
