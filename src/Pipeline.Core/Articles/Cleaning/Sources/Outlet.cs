using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>One entry of <c>Data/vi/articles/outlets.yaml</c>.</summary>
internal sealed record Outlet
{
    public required string Name { get; init; }

    /// <summary><c>agency</c>, <c>outlet</c> or <c>source</c> (a place pictures come from).</summary>
    public required string Kind { get; init; }

    public List<string> Also { get; init; } = [];

    internal static Outlet Read(DataFields fields) => new()
    {
        Name = fields.Text("name"),
        Kind = fields.Text("kind"),
        Also = fields.Optional("also"),
    };
}
