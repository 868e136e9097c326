namespace Pipeline.Infra.Tests.Bicep;

/// <summary>A node of the syntax tree that <c>eng/bicep/parse.mjs</c> writes. Lines and columns start at 1.</summary>
public sealed record BicepNode(string Type, int Line, int Column, bool Named, string? Field, bool Error, string? Text, IReadOnlyList<BicepNode>? Children)
{
    /// <summary>Named children: everything but punctuation and keywords.</summary>
    public IEnumerable<BicepNode> Parts => (Children ?? []).Where(c => c.Named);

    /// <summary>This node and all below it, in the order of the text.</summary>
    public IEnumerable<BicepNode> All => [this, .. (Children ?? []).SelectMany(c => c.All)];

    public IEnumerable<BicepNode> Of(string type) => All.Where(n => n.Type == type);

    public BicepNode? Child(string type) => (Children ?? []).FirstOrDefault(c => c.Type == type);

    public bool Has(string token) => (Children ?? []).Any(c => c.Type == token);

    /// <summary>What stands after the equals sign or colon of a declaration or property.</summary>
    public BicepNode? Value => (Children ?? []).SkipWhile(c => c.Type is not ("=" or ":")).Skip(1).FirstOrDefault(c => c.Named);

    /// <summary>Text of a string literal, with <c>${…}</c> for each interpolation; null for anything else.</summary>
    public string? Literal => Type != "string" ? null : string.Concat(Parts.Select(p => p.Type switch
    {
        "interpolation" => "${…}",
        "escape_sequence" => p.Text![1..],
        _ => p.Text,
    }));

    /// <summary>The node's text without blanks and comments: enough to compare expressions.</summary>
    public string Flat => Children is null ? Text ?? "" : string.Concat(Children.Select(c => c.Flat));

    /// <summary>The object of a declaration, also behind <c>if (…)</c> and <c>for … in …</c>.</summary>
    public BicepNode? Body => Value switch
    {
        { Type: "object" } body => body,
        { Type: "if_statement" or "for_statement" } wrapper => wrapper.Child("object") ?? wrapper.Child("if_statement")?.Child("object"),
        _ => null,
    };

    /// <summary>Properties of an object by name; those with an interpolated name are left out.</summary>
    public IReadOnlyDictionary<string, BicepNode> Properties => (Children ?? [])
        .Where(c => c.Type == "object_property")
        .Select(p => (Key: p.Children![0].Literal ?? p.Children[0].Text ?? "", p.Value))
        .Where(p => p.Value is not null)
        .ToDictionary(p => p.Key, p => p.Value!);

    /// <summary>The value at a path of property names, or null.</summary>
    public BicepNode? At(params string[] path) =>
        path.Aggregate((BicepNode?)this, (node, name) => node is { Type: "object" } && node.Properties.TryGetValue(name, out var value) ? value : null);
}
