namespace Pipeline.Core.Events;

/// <summary>Whether the text affirms or negates the act.</summary>
public enum Polarity
{
    Affirmed,
    Negated,
}
