using System.Collections.Frozen;

namespace Pipeline.Functions.Http.Formats.Gdelt;

/// <summary>What GDELT derives from a CAMEO code.</summary>
public static class Cameo
{
    private const int LastVerbalCooperation = 5;

    private const int LastMaterialCooperation = 8;

    private const int LastVerbalConflict = 13;

    /// <summary>
    /// Goldstein scale (−10 conflict to +10 cooperation) of codes and roots, as GDELT's own look-up table gives them; a code that is
    /// not listed takes its root's.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Scale = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["01"] = "0.0", ["02"] = "3.0", ["03"] = "4.0", ["04"] = "1.0", ["05"] = "3.5", ["06"] = "6.0", ["07"] = "7.0",
        ["08"] = "5.0", ["09"] = "-2.0", ["10"] = "-5.0", ["11"] = "-2.0", ["12"] = "-4.0", ["13"] = "-6.0", ["14"] = "-6.5",
        ["15"] = "-7.2", ["16"] = "-4.0", ["17"] = "-7.0", ["18"] = "-9.0", ["19"] = "-10.0", ["20"] = "-10.0",
        ["042"] = "1.9", ["043"] = "2.8", ["044"] = "2.5", ["045"] = "5.0", ["046"] = "7.0", ["057"] = "8.0",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>First two digits.</summary>
    public static string Root(string code) => code is { Length: >= 2 } ? code[..2] : code;

    /// <summary>First three digits.</summary>
    public static string Base(string code) => code is { Length: > 3 } ? code[..3] : code;

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty without a code.</summary>
    public static string QuadClass(string code) => int.TryParse(Root(code), System.Globalization.CultureInfo.InvariantCulture, out var root)
        ? root switch
        {
            <= LastVerbalCooperation => "1",
            <= LastMaterialCooperation => "2",
            <= LastVerbalConflict => "3",
            _ => "4",
        }
        : "";

    /// <summary>Goldstein scale; empty without a code.</summary>
    public static string Goldstein(string code) => Scale.GetValueOrDefault(code) ?? Scale.GetValueOrDefault(Root(code)) ?? "";
}
