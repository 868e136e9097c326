using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Clauses of what follows the main one: <c>sẽ thăm A, trước khi tới B</c>. What comes before is still to come, and so is the rest.</summary>
internal static class BeforeThat
{
    // "trước khi lên đường sang thăm", "trước khi ông X rời"
    private const int MostWords = 5;

    /// <summary>The nearest verb before "trước khi", where <paramref name="sign"/> stands in the clause that it opens; else null.</summary>
    public static ActSign? Main(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        for (var at = sign.VerbFirst - 1; at > sentence.First && at >= sign.VerbFirst - MostWords && !article.IsPunctuation(at); at--)
        {
            if (article.Word(at) is "khi" && article.Word(at - 1) is "trước")
            {
                return sign.IsNoun ? null : sentence.Signs.FindLast(other => !other.IsNoun && other.HasSubject && other.End < at);
            }
        }

        return null;
    }
}
