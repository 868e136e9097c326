using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Resolution;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>
/// Finds the short names that an article gives to its organisations, before anything else is read, so that they are names
/// everywhere in it, the headline included: <c>Lực lượng Hỗ trợ Nhanh (RSF)</c>, <c>tổ chức ETA</c>.
/// </summary>
internal static class ShortNames
{
    private const int FarthestOpening = 18;

    /// <summary>Enters every short name of the text into <paramref name="view"/>.</summary>
    public static void Enter(TextView view)
    {
        for (var at = 0; at < view.Count; at++)
        {
            if (AcronymReader.At(view, at) is { } bracket && view.EndAt(bracket.Acronym) == bracket.Acronym && Introduced(view, at) is { } entry)
            {
                view.Enter(bracket.Acronym, bracket.Acronym + 1, entry);
            }
            else if (view.Is(at, EntryRole.Agency) && !view.IsCapital(at) && AgencyReader.Read(view, at) is { Entry: null } phrase && phrase.NameFirst > phrase.First)
            {
                view.Enter(phrase.NameFirst, phrase.NameEnd, Entry(view, phrase));
            }
        }
    }

    /// <summary>The organisation or group whose name ends at <paramref name="bracket"/>, the longest one.</summary>
    private static LexiconEntry? Introduced(TextView view, int bracket)
    {
        for (var first = Math.Max(0, bracket - FarthestOpening); first < bracket; first++)
        {
            if (view.EndAt(first) == bracket && AcronymReader.Listed(view, first) is { Role: not EntryRole.Country } listed)
            {
                return IsOfLonger(view, first, bracket) ? null : listed;
            }

            if (view.Is(first, EntryRole.Agency) && AgencyReader.Read(view, first) is { Kind: EntityKind.Organization } phrase && phrase.End == bracket)
            {
                return IsOfLonger(view, first, bracket) ? null : phrase.Entry ?? Entry(view, phrase);
            }
        }

        return null;
    }

    /// <summary>"ủy ban thường vụ Quốc hội (UBTVQH)": the acronym has the initials of this name and more before them.</summary>
    private static bool IsOfLonger(TextView view, int first, int bracket)
    {
        var acronym = view.Tokens.WordAt(AcronymReader.At(view, bracket)!.Value.Acronym);
        if (acronym.Length <= bracket - first)
        {
            return false;
        }

        var letters = acronym[^(bracket - first)..];
        for (var at = first; at < bracket; at++)
        {
            if (char.ToUpperInvariant(view.Tokens.WordAt(at)[0]) != char.ToUpperInvariant(letters[at - first]))
            {
                return false;
            }
        }

        return true;
    }

    private static LexiconEntry Entry(TextView view, Phrase phrase) =>
        new() { Role = EntryRole.Organization, Name = AgencyNames.Of(view, phrase), Country = phrase.Country };
}
