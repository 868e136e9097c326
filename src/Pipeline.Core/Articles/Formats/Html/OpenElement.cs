namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>An element whose end has not been met.</summary>
/// <param name="Node">The element.</param>
/// <param name="Container">It, or the nearest block element around it: where its text's lines belong.</param>
/// <param name="IsInLink">Whether its text is a link's.</param>
/// <param name="IsUnread">Whether its text is not shown: <see cref="HtmlTags.Unread"/>, or inside one of these.</param>
internal readonly record struct OpenElement(HtmlNode Node, HtmlNode Container, bool IsInLink, bool IsUnread)
{
    public string Tag => Node.Tag;

    public bool IsBlock => ReferenceEquals(Node, Container);
}
