using System.Text;
using Pipeline.Core.Articles;

namespace Pipeline.Core.Tests.Articles;

/// <summary>An article as the golden files show it: facts, kept blocks, captions, what was removed.</summary>
internal static class GoldenText
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        text.Append("id: ").Append(article.Id).Append('\n');
        text.Append("published: ").Append(article.Published is { } date ? $"{date.Start:uuuu-MM-dd}..{date.End:uuuu-MM-dd} {date.Basis}" : "").Append('\n');
        text.Append("publisher: ").Append(article.Publisher).Append('\n');
        text.Append("author: ").Append(article.Author).Append('\n');
        text.Append("agency: ").Append(article.Agency).Append('\n');
        text.Append("language: ").Append(article.Language).Append('\n');
        foreach (var line in Read.Blocks(article).Concat(Read.Out(article).Select(piece => "- " + piece)))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
