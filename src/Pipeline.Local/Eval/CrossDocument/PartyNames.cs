using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Local.Commands.Explain;

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
        var (folded, name) = (Fold(label), Fold(party.Name));
        return folded == name
            || Meant(label) == party.Name
            || folded == Fold(party.CountryName)
            || (folded.Contains('/', StringComparison.Ordinal) && folded.Split('/')[0] == Fold(party.CountryName))
            || (name.Length > 0 && folded.EndsWith(' ' + name, StringComparison.Ordinal));
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
