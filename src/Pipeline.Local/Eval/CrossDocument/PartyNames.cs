using System.Globalization;
using System.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Local.Eval.CrossDocument;

/// <summary>Whether an event has a party, or a place, by the name that the labels use.</summary>
internal static class PartyNames
{
    public static bool Matches(string label, NewsEvent @event) =>
        @event.Actors.Concat(@event.Recipients).Any(p => Matches(label, p))
        || (@event.Place is { } place && (Fold(place.Name) == Fold(label) || Fold(Lexicon.Instance.CountryName(place.Country)) == Fold(label)));

    private static bool Matches(string label, Party party)
    {
        var (folded, name, raw) = (Fold(label), Fold(party.Name), Fold(party.RawText));
        // the text spells a name in its own way (Sergei, Sergey), as the labels do
        return folded == name
            || raw == folded
            || raw.EndsWith(' ' + folded, StringComparison.Ordinal)
            || folded == Fold(party.CountryName)
            || (folded.Contains('/', StringComparison.Ordinal) && folded.Split('/')[0] == Fold(party.CountryName))
            || (name.Length > 0 && folded.EndsWith(' ' + name, StringComparison.Ordinal));
    }

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
