using System.Globalization;
using System.Text;
using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Local.Eval.Events;

/// <summary>Whether a coded party is the one the gold names: by full name, last name, country, or <c>Country/office</c>; diacritics do not count.</summary>
internal static class PartyMatch
{
    private const int ShortestSuffix = 4;

    public static int Hits(IReadOnlyList<string> gold, IReadOnlyList<Party> coded) => gold.Count(name => coded.Any(party => Same(name, party)));

    public static bool Same(string gold, Party coded)
    {
        var wanted = Fold(gold);
        var keys = Keys(coded);
        if (keys.Contains(wanted, StringComparer.Ordinal))
        {
            return true;
        }

        return wanted.Contains('/', StringComparison.Ordinal)
            ? keys.Exists(key => key.StartsWith(wanted[..(wanted.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparison.Ordinal))
            : keys.Exists(key => key.Length >= ShortestSuffix && (wanted.EndsWith(" " + key, StringComparison.Ordinal) || key.EndsWith(" " + wanted, StringComparison.Ordinal)));
    }

    private static List<string> Keys(Party party)
    {
        var country = Fold(party.CountryName.Length > 0 ? party.CountryName : party.Country);
        var office = Fold(party.Office);
        List<string> keys = [Fold(party.Name), Fold(party.RawText)];
        if (party.Kind is EntityKind.Country or EntityKind.Place or EntityKind.Organization)
        {
            keys.Add(country);
        }

        if (office.Length > 0 && country.Length > 0)
        {
            keys.Add($"{country}/{office}");
        }

        keys.RemoveAll(key => key.Length == 0);
        return keys;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(unit));
            }
        }

        return string.Join(' ', folded.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
