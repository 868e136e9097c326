using System.Text;
using Pipeline.Core.Text;

namespace Pipeline.Local.Eval.Entities;

/// <summary>Takes the markup out of an excerpt: <c>[words|id @COUNTRY =office]</c> and <c>{speaker|words}</c>.</summary>
internal sealed class MarkedText
{
    private readonly List<GoldMention> _mentions = [];
    private readonly List<GoldQuote> _quotes = [];

    public MarkedText(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var opened = new Stack<int>();
        var speaker = "";
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case '[':
                    opened.Push(text.Length);
                    break;
                case '{':
                    var bar = marked.IndexOf('|', at);
                    speaker = marked[(at + 1)..bar];
                    opened.Push(text.Length);
                    at = bar;
                    break;
                case '|':
                    var close = marked.IndexOf(']', at);
                    _mentions.Add(Mention(new TextSpan(opened.Pop(), text.Length), marked[(at + 1)..close]));
                    at = close;
                    break;
                case '}':
                    _quotes.Add(new GoldQuote(new TextSpan(opened.Pop(), text.Length), speaker));
                    break;
                default:
                    text.Append(marked[at]);
                    break;
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public IReadOnlyList<GoldMention> Mentions => _mentions;

    public IReadOnlyList<GoldQuote> Quotes => _quotes;

    private static GoldMention Mention(TextSpan span, string label)
    {
        var (rest, office) = Cut(label, " =");
        var (id, country) = Cut(rest, " @");
        return new GoldMention(span, string.Join('+', id.Split('+').Order(StringComparer.Ordinal)), country, office);
    }

    private static (string Before, string After) Cut(string label, string mark)
    {
        var at = label.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (label, "") : (label[..at], label[(at + mark.Length)..]);
    }
}
