using Pipeline.Core.Language.Coreference;
using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Whose office a phrase means: of which country or body, and what the list calls the office there.</summary>
internal sealed class OfficeOwner(TextView view, Antecedents antecedents)
{
    /// <summary>"Người đứng đầu Điện Kremlin", "ông chủ Nhà Trắng": whoever leads the country leads its seat of power.</summary>
    public string Of(Phrase phrase)
    {
        var leadsSeat = phrase.Office == "leader" && phrase.Owner.Length > 0 && view.Lexicon.Find(phrase.Owner)?.Seat.Length > 0;
        return phrase.Owner.Length > 0 && !leadsSeat ? phrase.Owner : phrase.Country;
    }

    /// <summary>"Thủ tướng nước này X": the country that the words point at, else the one that the phrase says itself.</summary>
    public string CountryOf(Phrase phrase) =>
        !phrase.IsOfThisCountry || phrase.Country.Length > 0 ? phrase.Country
        // "Thủ tướng nước này X": whoever is known by name tells which country is meant
        : phrase.Entry is { Country.Length: > 0 } known && !known.Is(LexiconMarks.Short) ? known.Country
        : antecedents.Countries.Country(phrase.First) ?? "";

    /// <summary>"Chủ tịch", "bí thư" by what the owner has: a chair of its committee, a president, a party secretary.</summary>
    public static void Normalize(Phrase phrase)
    {
        var owner = phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country;
        phrase.Office = (phrase.Office, OfficeHolders.Terms(owner, phrase.Office).Count) switch
        {
            ("chair", 0) when OfficeHolders.Terms(owner, "chair of the people's committee").Count > 0 => "chair of the people's committee",
            ("chair", 0) when phrase.Owner.Length > 0 && OfficeHolders.Terms(owner, "president").Count > 0 => "president",
            ("secretary", 0) when OfficeHolders.Terms(owner, "party secretary").Count > 0 => "party secretary",
            _ => phrase.Office,
        };

        if (phrase.Office == "chair" && phrase.Country is "CHN" or "CUB" or "VNM" or "LAO" or "PRK")
        {
            phrase.Office = phrase.Owner.Length > 0 ? phrase.Office : phrase.Country == "PRK" ? "leader" : "president";
        }
    }
}
