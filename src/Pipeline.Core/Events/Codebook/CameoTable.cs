using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>CAMEO codes of types and modes, by what became of the act.</summary>
public sealed class CameoTable
{
    private readonly Dictionary<(string Type, string Mode, string Status), string> _codes = [];

    internal CameoTable(DataNode root)
    {
        foreach (var (type, modes) in root["codes"]?.Entries ?? [])
        {
            foreach (var (mode, codes) in modes.Entries)
            {
                foreach (var (status, code) in codes.Entries)
                {
                    _codes[(type, mode == "plain" ? "" : mode, status)] = code.Text ?? "";
                }
            }
        }
    }

    /// <summary>The code, with leading zeros; "" where CAMEO has none.</summary>
    public string Code(string type, string mode, EventStatus status) =>
        Find(type, mode, status) ?? (mode.Length == 0 ? null : Find(type, "", status)) ?? "";

    private string? Find(string type, string mode, EventStatus status)
    {
        if (_codes.TryGetValue((type, mode, Family(status)), out var code))
        {
            return code;
        }

        return _codes.GetValueOrDefault((type, mode, "occurred"));
    }

    private static string Family(EventStatus status) => status switch
    {
        EventStatus.Planned or EventStatus.Hypothetical => "planned",
        EventStatus.CalledFor => "called-for",
        EventStatus.Denied or EventStatus.Cancelled => "refused",
        _ => "occurred",
    };
}
