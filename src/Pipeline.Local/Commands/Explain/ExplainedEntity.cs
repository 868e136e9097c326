using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Local.Commands.Explain;

/// <summary>An entity of the sentence, resolved as far as the sentence and the data allow.</summary>
internal sealed record ExplainedEntity(
    string Text,
    int Start,
    int End,
    EntityKind Kind,
    string Name,
    string Country,
    string Office,
    string Rule)
{
    public static ExplainedEntity From(EntityMention entity, SourceSpan span) => new(
        entity.Text, span.Start, span.End, entity.Kind, entity.Name, entity.Country, entity.Office, entity.Rule);
}
