using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>CAMEO codes of types and modes, by what became of the act.</summary>
public sealed class CameoTable
{
    private const string Occurred = "occurred";

    // type, mode, status
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, string>>> _codes = new(StringComparer.Ordinal);

    internal CameoTable(DataNode root)
    {
        foreach (var (type, modes) in root["codes"]?.Entries ?? [])
        {
            var ofType = _codes[type] = new(StringComparer.Ordinal);
            foreach (var (mode, codes) in modes.Entries)
            {
                var ofMode = ofType[mode == "plain" ? "" : mode] = new(StringComparer.Ordinal);
                foreach (var (status, code) in codes.Entries)
                {
                    ofMode[status] = code.Text ?? "";
                }
            }
        }
    }

    /// <summary>The code, with leading zeros; "" where CAMEO has none.</summary>
    public string Code(string type, string mode, EventStatus status) =>
        Find(type, mode, status) ?? (mode.Length == 0 ? null : Find(type, "", status)) ?? "";

    private string? Find(string type, string mode, EventStatus status) =>
        _codes.TryGetValue(type, out var modes) && modes.TryGetValue(mode, out var codes)
            ? codes.GetValueOrDefault(Family(status)) ?? codes.GetValueOrDefault(Occurred)
            : null;

    private static string Family(EventStatus status) => status switch
    {
        EventStatus.Planned or EventStatus.Hypothetical => "planned",
        EventStatus.CalledFor => "called-for",
        EventStatus.Denied or EventStatus.Cancelled => "refused",
        _ => Occurred,
    };
}
