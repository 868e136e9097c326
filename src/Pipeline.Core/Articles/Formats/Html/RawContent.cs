namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Content that is not markup up to its element's end tag: scripts and styles, half of most pages, found without a tokenizer.</summary>
internal static class RawContent
{
    /// <returns>Where the content that begins at <paramref name="from"/> ends; null where that takes a tokenizer, as in a script with comment signs.</returns>
    public static int? EndOf(string tag, string source, int from)
    {
        var end = EndTag(tag, source, from);
        return tag == "script" && source.AsSpan(from, end - from).Contains("<!--", StringComparison.Ordinal) ? null : end;
    }

    /// <summary>The first end tag of the element's own name, or the end of the source.</summary>
    private static int EndTag(string tag, string source, int from)
    {
        for (var at = from; at < source.Length; at += "</".Length)
        {
            var next = source.AsSpan(at).IndexOf("</");
            if (next < 0)
            {
                break;
            }

            at += next;
            var after = at + "</".Length + tag.Length;
            if (after < source.Length && source.AsSpan(at + "</".Length).StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && source[after] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f')
            {
                return at;
            }
        }

        return source.Length;
    }
}
