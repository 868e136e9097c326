using System.Text.Json;

namespace Pipeline.Local.Measuring;

/// <summary><c>eng/floors.json</c>: bounds by command, then by <c>piece / name</c>.</summary>
internal sealed class Bounds
{
    private readonly Dictionary<string, Bound> _bounds;

    private Bounds(Dictionary<string, Bound> bounds) => _bounds = bounds;

    /// <summary>Keys, for the test that each still names a figure.</summary>
    public IReadOnlyCollection<string> Keys => _bounds.Keys;

    /// <summary>Reads the section of <paramref name="command"/> from <paramref name="file"/>.</summary>
    public static Bounds Read(string file, string command)
    {
        var all = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, Bound>>>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
        return new Bounds(all.GetValueOrDefault(command) ?? []);
    }

    public Bound? Of(Measure measure) => _bounds.GetValueOrDefault($"{measure.Piece} / {measure.Name}");
}
