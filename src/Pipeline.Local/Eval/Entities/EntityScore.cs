using Pipeline.Core.Language;

namespace Pipeline.Local.Eval.Entities;

/// <summary>Counts how far the analysis of labelled excerpts agrees with the labels.</summary>
internal sealed class EntityScore
{
    private readonly List<string> _errors = [];

    public int Labelled { get; private set; }

    public int Found { get; private set; }

    /// <summary>Mentions with the exact span and kind.</summary>
    public int Exact { get; private set; }

    /// <summary>Of those, the ones with the right entity, country and office.</summary>
    public int Resolved { get; private set; }

    public int Quotes { get; private set; }

    public int Speakers { get; private set; }

    /// <summary>Harmonic mean of precision and recall over exact spans with kinds.</summary>
    public double F1 => Labelled + Found == 0 ? 1 : 2.0 * Exact / (Labelled + Found);

    /// <summary>What went wrong, one line each.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public void Add(EntityExcerpt excerpt, ArticleAnalysis analysis)
    {
        var byspan = analysis.Entities.ToDictionary(entity => entity.Span);
        Labelled += excerpt.Mentions.Count;
        Found += analysis.Entities.Count;
        foreach (var gold in excerpt.Mentions)
        {
            var words = gold.Span.Of(excerpt.Text);
            if (!byspan.Remove(gold.Span, out var entity) || KindOf(IdOf(entity)) != KindOf(gold.Id))
            {
                _errors.Add($"{excerpt.Id} missed [{words}|{gold.Id}]");
                continue;
            }

            Exact++;
            var right = IdOf(entity) == gold.Id && (entity.Members.Count > 0 || ((gold.Country.Length == 0 || entity.Country == gold.Country) && entity.Office == gold.Office));
            Resolved += right ? 1 : 0;
            if (!right)
            {
                _errors.Add($"{excerpt.Id} resolved [{words}|{gold.Id} @{gold.Country} ={gold.Office}] to {IdOf(entity)} @{entity.Country} ={entity.Office}");
            }
        }

        _errors.AddRange(byspan.Values.Select(entity => $"{excerpt.Id} invented [{entity.Text}|{IdOf(entity)}]"));
        AddQuotes(excerpt, analysis);
    }

    private void AddQuotes(EntityExcerpt excerpt, ArticleAnalysis analysis)
    {
        foreach (var gold in excerpt.Quotes)
        {
            Quotes++;
            var quote = analysis.Quotes.FirstOrDefault(found => found.Span == gold.Span);
            var right = quote?.SpeakerId == gold.Speaker;
            Speakers += right ? 1 : 0;
            if (!right)
            {
                _errors.Add($"{excerpt.Id} gave “{gold.Span.Of(excerpt.Text)}” to {quote?.SpeakerId ?? "no quotation"}, not {gold.Speaker}");
            }
        }
    }

    /// <summary>Members in one order, so that the order of a pair does not count.</summary>
    private static string IdOf(EntityMention entity) =>
        entity.Members.Count > 0 ? string.Join('+', entity.Members.Order(StringComparer.Ordinal)) : entity.EntityId;

    private static string KindOf(string id) => id[..id.IndexOf(':', StringComparison.Ordinal)] is "office" ? "person" : id[..id.IndexOf(':', StringComparison.Ordinal)];
}
