namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Which offices can be spoken of without country or name, because the article has said whose they are.</summary>
internal static class OfficeWords
{
    private static readonly HashSet<string> Definite = new(StringComparer.Ordinal)
    {
        "president", "president-elect", "prime minister", "vice president", "foreign minister", "defence minister", "pope",
        "monarch", "general secretary", "chair of the national assembly", "deputy prime minister", "supreme leader", "counterpart",
    };

    /// <summary>Whether the bare title at <paramref name="phrase"/> names someone (<c>Tổng thống</c>, <c>hai nhà lãnh đạo</c>).</summary>
    public static bool StandsAlone(TextView view, Phrase phrase)
    {
        if (phrase.Office == "leader")
        {
            return phrase.Plural == "two" || IsLongLeader(view, phrase);
        }

        return phrase.Plural == "many" ? false : Definite.Contains(phrase.Office) || phrase.Office.EndsWith(" minister", StringComparison.Ordinal);
    }

    /// <summary>"nhà lãnh đạo", but not the verb "lãnh đạo" ("to lead").</summary>
    private static bool IsLongLeader(TextView view, Phrase phrase) => phrase.Plural.Length == 0 && phrase.End - phrase.First >= 3 && view.Tokens[phrase.First].Length > 2;
}
