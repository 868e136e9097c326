using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Chrome;

/// <summary>One entry of <c>Data/vi/articles/chrome.yaml</c>.</summary>
internal sealed record ChromeRule
{
    public required string Reason { get; init; }

    public List<string> Whole { get; init; } = [];

    public List<string> Begins { get; init; } = [];

    public List<string> Buttons { get; init; } = [];

    public List<string> Finds { get; init; } = [];

    public List<string> Ignores { get; init; } = [];

    internal static ChromeRule Read(DataFields fields) => new()
    {
        Reason = fields.Text("reason"),
        Whole = fields.Optional("whole"),
        Begins = fields.Optional("begins"),
        Buttons = fields.Optional("buttons"),
        Finds = fields.Optional("finds"),
        Ignores = fields.Optional("ignores"),
    };
}
