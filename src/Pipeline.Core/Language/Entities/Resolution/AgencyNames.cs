using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Names organisations that no list knows.</summary>
internal static class AgencyNames
{
    /// <summary><c>Foreign Ministry of Russia</c> for a national body; the words of the text for one with a name of its own.</summary>
    public static string Of(TextView view, Phrase phrase)
    {
        if (phrase.Office.Length == 0 || phrase.Honorific.Length > 0 || (phrase.Country.Length == 0 && phrase.Owner.Length == 0))
        {
            return view.Tokens.SpanOf(phrase.NameFirst, phrase.NameEnd).Of(view.Tokens.Text);
        }

        var owner = phrase.Owner.Length > 0 ? phrase.Owner : view.Lexicon.CountryName(phrase.Country);
        return string.Join(' ', phrase.Office.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + " of " + owner;
    }
}
