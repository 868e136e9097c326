using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Local.Commands.Explain;
using Pipeline.Local.Eval.Events;

namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>Whether an event has a party, or a place, by the name that the labels use.</summary>
internal static class PartyNames
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static bool Matches(string label, NewsEvent @event) =>
        @event.Actors.Concat(@event.Recipients).Any(p => Matches(label, p))
        || (@event.Place is { } place && (Fold(place.Name) == Fold(label) || Fold(Lexicon.Instance.CountryName(place.Country)) == Fold(label)));

    private static bool Matches(string label, Party party)
    {
        // a leader stands for his state here: reports differ in whom they name
        var country = Fold(party.CountryName);
        return PartyMatch.Same(label, party)
            || Meant(label) == party.Name
            || (country.Length > 0 && Fold(label).Split('/')[0] == country);
    }

    // labels spell a name in their own way (Sergei, Sergey): whom they mean is what a query for that name would find
    private static string Meant(string label) => Known.GetOrAdd(label, static name =>
        LanguageAnalyzer.Analyze(SentenceArticle.Create(name, published: null)).Entities.FirstOrDefault(entity => entity.Span.Length == name.Length)?.Name ?? name);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
