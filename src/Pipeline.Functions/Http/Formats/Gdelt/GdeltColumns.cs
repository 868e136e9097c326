using System.Globalization;
using NodaTime;
using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Functions.Http.Formats.Gdelt;

/// <summary>The 61 columns of a GDELT 2.0 event record, in their order. What the pipeline does not know stays empty.</summary>
public static class GdeltColumns
{
    private const string Government = "GOV";

    public static IReadOnlyList<Column<DirectedPair>> All { get; } =
    [
        new("GLOBALEVENTID", "the pipeline's event id; pairs of one event share it", p => p.Event.EventId),
        new("SQLDATE", "first day, yyyymmdd; empty when unknown", p => Date(p, "yyyyMMdd")),
        new("MonthYear", "yyyymm", p => Date(p, "yyyyMM")),
        new("Year", "yyyy", p => Date(p, "yyyy")),
        new("FractionDate", "year and the fraction of it that has passed (month × 30 + day of 365)", Fraction),
        .. Actor("Actor1", p => p.Source),
        .. Actor("Actor2", p => p.Target),
        new("IsRootEvent", "1 unless told as background only", p => p.Event.IsBackground ? "0" : "1"),
        new("EventCode", "CAMEO code of this direction; a planned consultation is 036, as PLOVER's AGREE", p => p.Code),
        new("EventBaseCode", "its first three digits", p => Cameo.Base(p.Code)),
        new("EventRootCode", "its first two digits", p => Cameo.Root(p.Code)),
        new("QuadClass", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", p => Cameo.QuadClass(p.Code)),
        new("GoldsteinScale", "−10 (conflict) to 10 (cooperation)", p => Cameo.Goldstein(p.Code)),
        new("NumMentions", "reports", p => Number(p.Event.Articles.Count)),
        new("NumSources", "independent sources", p => Number(p.Event.NIndependent)),
        new("NumArticles", "articles", p => Number(p.Event.NArticles)),
        Empty("AvgTone"),
        .. Geography("Actor1Geo", p => p.Source is { Country.Length: > 0 } a ? new(a.CountryName, a.Country) : null),
        .. Geography("Actor2Geo", p => p.Target is { Country.Length: > 0 } a ? new(a.CountryName, a.Country) : null),
        .. Geography("ActionGeo", p => p.Event.Place),
        new("DATEADDED", "day of the first dated report, yyyymmddhhmmss", p => p.Event.FirstReported is { } day ? Day(day, "yyyyMMdd") + "000000" : ""),
        new("SOURCEURL", "address of the first report, or its article id", p => p.Event.Articles.Count == 0 ? "" : p.Event.Articles[0].Url is { Length: > 0 } url ? url : p.Event.Articles[0].ArticleId),
    ];

    private static IEnumerable<Column<DirectedPair>> Actor(string side, Func<DirectedPair, Party?> of) =>
    [
        new(side + "Code", "country code, with GOV for those in office", p => CodeOf(of(p))),
        new(side + "Name", "canonical name", p => of(p) is { } actor ? CsvColumns.NameOf(actor) : ""),
        new(side + "CountryCode", "ISO 3166-1 alpha-3, which CAMEO's country codes mostly equal", p => of(p)?.Country ?? ""),
        Empty(side + "KnownGroupCode"),
        Empty(side + "EthnicCode"),
        Empty(side + "Religion1Code"),
        Empty(side + "Religion2Code"),
        new(side + "Type1Code", "GOV for those in office", p => IsGovernment(of(p)) ? Government : ""),
        Empty(side + "Type2Code"),
        Empty(side + "Type3Code"),
    ];

    private static IEnumerable<Column<DirectedPair>> Geography(string side, Func<DirectedPair, EventPlace?> of) =>
    [
        new(side + "_Type", "1 a country, 4 a place in one; empty when unknown", p => of(p) is { } place ? IsCountry(place) ? "1" : "4" : ""),
        new(side + "_FullName", "English name", p => of(p)?.Name ?? ""),
        new(side + "_CountryCode", "ISO 3166-1 alpha-3 (GDELT itself uses FIPS 10-4)", p => of(p)?.Country ?? ""),
        Empty(side + "_ADM1Code"),
        Empty(side + "_ADM2Code"),
        Empty(side + "_Lat"),
        Empty(side + "_Long"),
        Empty(side + "_FeatureID"),
    ];

    private static Column<DirectedPair> Empty(string name) => new(name, "not known to the pipeline, always empty", _ => "");

    private static bool IsCountry(EventPlace place) =>
        place.Country.Length > 0 && Stages.Query.Names.CountryNames.CodeOf(place.Name) == place.Country;

    private static bool IsGovernment(Party? party) => party is { Office.Length: > 0 } or { Kind: EntityKind.Country };

    private static string CodeOf(Party? party) => party is null ? "" : party.Country + (IsGovernment(party) && party.Kind != EntityKind.Country ? Government : "");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Date(DirectedPair pair, string pattern) => pair.Event.DateStart is { } day ? Day(day, pattern) : "";

    private static string Day(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);

    private static string Fraction(DirectedPair pair) => pair.Event.DateStart is { } day
        ? (day.Year + (((day.Month * 30.0) + day.Day) / 365.0)).ToString("0.0000", CultureInfo.InvariantCulture)
        : "";
}
