namespace Pipeline.Core.Events.Reading;

/// <summary>Finds where a quotation within a sentence opens: <c>ông X viết rằng "Y nghe lén" và chỉ trích …</c>.</summary>
internal static class QuoteMarks
{
    // shorter ones are names and single words
    private const int FewestWords = 3;

    /// <summary>The token of the opening mark, when <paramref name="at"/> closes the quotation of a clause; null when it does not, or only a name stands in it.</summary>
    public static int? Opening(SentenceReading sentence, int at)
    {
        var article = sentence.Article;
        if (article.Word(at) is not ("\"" or "”"))
        {
            return null;
        }

        var open = at - 1;
        while (open >= sentence.First && article.Word(open) is not ("\"" or "“"))
        {
            open--;
        }

        if (open < sentence.First || at - open <= FewestWords || (sentence.GroupAt(open + 1) is { } name && name.End == at))
        {
            return null;
        }

        return article.Word(at) is "”" || IsOdd(sentence, at) ? open : null;
    }

    // of straight marks every second one closes
    private static bool IsOdd(SentenceReading sentence, int at)
    {
        var marks = 0;
        for (var before = sentence.First; before < at; before++)
        {
            marks += sentence.Article.Word(before) is "\"" ? 1 : 0;
        }

        return marks % 2 == 1;
    }
}
