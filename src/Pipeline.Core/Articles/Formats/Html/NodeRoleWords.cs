using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>The file <c>Data/vi/articles/html-roles.yaml</c>.</summary>
internal sealed record NodeRoleWords
{
    public static NodeRoleWords Default { get; } = DataFields.Load("vi/articles/html-roles.yaml", Read);

    public required List<string> Hidden { get; init; }

    public required List<string> Comments { get; init; }

    public required List<string> Related { get; init; }

    public required List<string> Caption { get; init; }

    public required List<string> Chrome { get; init; }

    public required List<string> Byline { get; init; }

    public required List<string> Lead { get; init; }

    public required List<string> Body { get; init; }

    public required Dictionary<string, List<string>> Finds { get; init; }

    public required Dictionary<string, List<string>> Ignores { get; init; }

    /// <summary>Roles with their words, in the order in which they are tried.</summary>
    public IEnumerable<(NodeRole Role, List<string> Words)> InOrder =>
    [
        (NodeRole.Hidden, Hidden), (NodeRole.Body, Body), (NodeRole.Comments, Comments), (NodeRole.Related, Related), (NodeRole.Caption, Caption),
        (NodeRole.Chrome, Chrome), (NodeRole.Lead, Lead), (NodeRole.Byline, Byline),
    ];

    internal static NodeRoleWords Read(DataFields fields) => new()
    {
        Hidden = fields.List("hidden"),
        Comments = fields.List("comments"),
        Related = fields.List("related"),
        Caption = fields.List("caption"),
        Chrome = fields.List("chrome"),
        Byline = fields.List("byline"),
        Lead = fields.List("lead"),
        Body = fields.List("body"),
        Finds = fields.Lists("finds"),
        Ignores = fields.Lists("ignores"),
    };
}
